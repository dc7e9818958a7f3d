import { type Article, placedDate } from '../model/article.ts';
import type { FixedSort } from './query.ts';

// A title that opens with a quotation mark sorts under its first word.
const collator = new Intl.Collator('en', { ignorePunctuation: true, numeric: true });

/** By `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, which a shorter one opens and so comes before. */
function compareDates(articles: readonly Article[], direction: 1 | -1): (a: number, b: number) => number {
  const dates = articles.map(({ date }) => placedDate(date));
  return (a, b) => {
    const [left, right] = [dates[a] ?? null, dates[b] ?? null];
    if (left === right) return 0;
    if (left === null) return 1;
    if (right === null) return -1;
    return left < right ? -direction : direction;
  };
}

const COMPARE: Readonly<
  Record<FixedSort, (articles: readonly Article[]) => (a: number, b: number) => number>
> = {
  newest: (articles) => compareDates(articles, -1),
  oldest: (articles) => compareDates(articles, 1),
  title: (articles) => (a, b) => collator.compare(articles[a]?.title ?? '', articles[b]?.title ?? ''),
};

/** Positions of all articles in this order; undated ones last, equal ones as the corpus has them. */
export function orderArticles(articles: readonly Article[], sort: FixedSort): Uint32Array {
  return Uint32Array.from(articles.keys()).sort(COMPARE[sort](articles));
}
