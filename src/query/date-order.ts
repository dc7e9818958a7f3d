import { type ArticleTable, placedDates } from '../model/article-table.ts';
import { sortByRow } from './month-index.ts';

/** By code: where the date stands among all, from 0; a shorter date comes before those it opens. */
function ranksOf(dates: readonly string[], direction: 1 | -1): Uint32Array {
  const inOrder = [...dates.keys()].sort((a, b) =>
    (dates[a] ?? '') < (dates[b] ?? '') ? -direction : direction,
  );
  const ranks = new Uint32Array(dates.length + 1).fill(dates.length);
  for (const [rank, code] of inOrder.entries()) ranks[code] = rank;
  return ranks;
}

/** Positions of all articles by their dates; undated ones last, equal ones as the corpus has them. */
export function orderByDate(table: ArticleTable, order: 'newest' | 'oldest'): Uint32Array {
  const { words, codes } = placedDates(table);
  const ranks = ranksOf(words, order === 'oldest' ? 1 : -1);
  const rows = new Int32Array(codes).map((code) => ranks[code] as number);
  return sortByRow(rows, ranks.length).articles;
}
