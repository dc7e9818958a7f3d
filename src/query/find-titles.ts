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
  }
  return found.flat();
}
