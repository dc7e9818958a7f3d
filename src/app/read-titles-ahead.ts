import type { Articles } from '../model/article-table.ts';
import { readTitles } from '../query/find-titles.ts';

/** So many at a time hold up no key. */
const STEP = 4000;

/** Reads the titles of a whole archive bit by bit, for the first letter typed to find them read; gives what stops it. */
export function readTitlesAhead(articles: Articles): () => void {
  let at = 0;
  let timer = 0;
  const go = (): void => {
    at = readTitles(articles, at, STEP);
    if (at < articles.length) timer = window.setTimeout(go);
  };
  timer = window.setTimeout(go);
  return () => window.clearTimeout(timer);
}
