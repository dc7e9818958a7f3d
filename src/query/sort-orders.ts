import { type Article, placedDate } from '../model/article.ts';
import type { FixedSort } from './query.ts';

// A title that opens with a quotation mark sorts under its first word.
const collator = new Intl.Collator('en', { ignorePunctuation: true, numeric: true });

type Compare = (a: Article, b: Article) => number;

const byDate =
  (direction: 1 | -1): Compare =>
  (a, b) => {
    const [left, right] = [placedDate(a.date), placedDate(b.date)];
    if (left === right) return 0;
    if (left === null) return 1;
    if (right === null) return -1;
    return left < right ? -direction : direction;
  };

const COMPARE: Readonly<Record<FixedSort, Compare>> = {
  newest: byDate(-1),
  oldest: byDate(1),
  title: (a, b) => collator.compare(a.title, b.title),
};

/** Positions of all articles in this order; undated ones last, equal ones as the corpus has them. */
export function orderArticles(articles: readonly Article[], sort: FixedSort): Uint32Array {
  const positioned = articles.map((article, at) => ({ article, at }));
  positioned.sort((a, b) => COMPARE[sort](a.article, b.article));
  return Uint32Array.from(positioned, ({ at }) => at);
}
