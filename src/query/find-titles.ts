import { type Articles, type ArticleTable, wordsAt } from '../model/article-table.ts';
import type { Corpus } from '../model/corpus.ts';
import { fold } from '../search/fold.ts';

/** Folded titles, each once it was looked at. */
const known = new WeakMap<Articles, (string | undefined)[]>();

const ASCII = /^[\0-\x7f]*$/;

function foldTitle(title: string): string {
  return ASCII.test(title) ? title.toLowerCase() : fold(title);
}

function foldedTitles(articles: Articles): (position: number) => string {
  const titles = known.get(articles) ?? [];
  known.set(articles, titles);
  return (position) => {
    const title = titles[position] ?? foldTitle(articles.titleAt(position));
    titles[position] = title;
    return title;
  };
}

/** Reads the titles of so many articles ahead of the first search, which would read all; gives where to go on. */
export function readTitles(articles: Articles, from: number, count: number): number {
  const titleAt = foldedTitles(articles);
  const end = Math.min(articles.length, from + count);
  for (let position = from; position < end; position++) titleAt(position);
  return end;
}

/** Whether one of an article's authors has the word in the name. */
function byAuthor({ authors }: ArticleTable, word: string): (position: number) => boolean {
  const having = new Set(authors.words.filter((name) => fold(name).includes(word)));
  return having.size === 0
    ? () => false
    : (position) => wordsAt(authors, position).some((name) => having.has(name));
}

/** Titles that begin with the word, that have a word that does, that have it inside, and articles by such an author. */
const KINDS = 4;

/**
 * Positions of articles that have every word of the text in their title or their authors' names, as the corpus has them: `most` of
 * each way in which the first word is there.
 */
export function findTitles({ table, articles }: Corpus, text: string, most: number): readonly number[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  const [first] = words;
  if (first === undefined) return [];
  const titleAt = foldedTitles(articles);
  const wanted = words.map((word) => ({ word, isAuthor: byAuthor(table, word) }));
  const found = Array.from({ length: KINDS }, (): number[] => []);
  for (let position = 0; position < articles.length; position++) {
    const title = titleAt(position);
    if (!wanted.every(({ word, isAuthor }) => title.includes(word) || isAuthor(position))) continue;
    const at = title.indexOf(first);
    const kind = at === 0 ? 0 : at < 0 ? KINDS - 1 : title.includes(` ${first}`) ? 1 : 2;
    if ((found[kind]?.length ?? most) < most) found[kind]?.push(position);
    else if (found.every(({ length }) => length === most)) break;
  }
  return found.flat();
}
