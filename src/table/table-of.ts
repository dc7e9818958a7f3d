import type { Article } from '../model/article.ts';
import {
  type ArticleTable,
  AUTHORS_BASES,
  DATE_BASES,
  KINDS,
  type WordColumn,
  type WordLists,
} from '../model/article-table.ts';
import { createCodes, offsetsOf } from './codes.ts';

/** Codes are given as the words come. */
function codeWords<Word extends string>(
  known: readonly Word[],
): { readonly words: readonly Word[]; readonly codeOf: (word: Word) => number } {
  const words = [...known];
  const codes = new Map(words.map((word, code) => [word, code]));
  const codeOf = (word: Word): number => {
    const code = codes.get(word);
    if (code !== undefined) return code;
    codes.set(word, words.length);
    return words.push(word) - 1;
  };
  return { words, codeOf };
}

/** A word or none for each item; `null` has the code after the last word. */
export function columnOf<Item, Word extends string>(
  items: readonly Item[],
  wordOf: (item: Item) => Word | null,
  known: readonly Word[] = [],
): WordColumn<Word> {
  const { words, codeOf } = codeWords(known);
  const coded = items.map((item) => {
    const word = wordOf(item);
    return word === null ? null : codeOf(word);
  });
  const codes = createCodes(items.length, words.length);
  for (const [i, code] of coded.entries()) codes[i] = code ?? words.length;
  return { words, codes };
}

/** Lists of words, by article or by whatever else has them. */
export function listWords(lists: readonly (readonly string[])[]): WordLists {
  const { words, codeOf } = codeWords<string>([]);
  const coded = lists.flatMap((list) => list.map(codeOf));
  const codes = createCodes(coded.length, words.length);
  codes.set(coded);
  return { words, codes, offsets: offsetsOf(lists.map(({ length }) => length)) };
}

/** The columns of these articles; codes are given as the articles bring the words. */
export function tableOf(articles: readonly Article[]): ArticleTable {
  const lists = (listOf: (article: Article) => readonly string[]): WordLists =>
    listWords(articles.map(listOf));
  return {
    length: articles.length,
    kinds: columnOf(articles, ({ kind }) => kind, KINDS),
    collections: columnOf(articles, ({ collection }) => collection),
    files: columnOf(articles, ({ file }) => file),
    dates: columnOf(articles, ({ date }) => date.value),
    dateBases: columnOf(articles, ({ date }) => date.basis, DATE_BASES),
    authors: lists(({ authors }) => authors),
    authorsBases: columnOf(articles, ({ authorsBasis }) => authorsBasis, AUTHORS_BASES),
    topics: lists(({ topics }) => topics.map(({ id }) => id)),
    places: lists(({ places }) => places),
    actors: lists(({ actors }) => actors),
    systems: lists(({ systems }) => systems),
  };
}
