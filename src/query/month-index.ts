import { monthIndex } from '../model/partial-date.ts';
import type { MonthRange } from './query.ts';

/** Articles by month, so that a range that moves on touches those it takes in and leaves behind, and no other. */
export type MonthIndex = {
  /** Positions of all articles, by month; undated ones last. */
  readonly articles: Uint32Array;
  /** By month from the first: where its articles begin; then where the undated ones do, then the end. */
  readonly starts: Uint32Array;
};

/** `months` by article, below 0 for undated; `span` is the first and the last there is. */
export function indexMonths(
  months: Int32Array,
  span: readonly [first: number, last: number] | null,
): MonthIndex {
  const [first, last] = span ?? [0, -1];
  const undated = last - first + 1;
  const rowOf = (month: number): number => (month < 0 ? undated : month - first);
  const starts = new Uint32Array(undated + 2);
  const rows = months.map(rowOf);
  for (const row of rows) starts[row + 1] = (starts[row + 1] ?? 0) + 1;
  for (let row = 1; row < starts.length; row++) starts[row] = (starts[row] ?? 0) + (starts[row - 1] ?? 0);
  const next = starts.slice();
  const articles = new Uint32Array(months.length);
  for (let article = 0; article < rows.length; article++) {
    const row = rows[article] ?? 0;
    const at = next[row] ?? 0;
    articles[at] = article;
    next[row] = at + 1;
  }
  return { articles, starts };
}

/** From, included, and to, excluded: a part of `MonthIndex.articles`. */
type Part = readonly [from: number, to: number];

/** The articles a range keeps: an open one keeps the undated too. */
function partOf({ articles, starts }: MonthIndex, first: number, { from, to }: MonthRange): Part {
  if (from === null && to === null) return [0, articles.length];
  const undated = starts.length - 2;
  const clamp = (row: number): number => Math.max(0, Math.min(undated, row));
  const low = from === null ? null : monthIndex(from);
  const high = to === null ? null : monthIndex(to);
  const start = starts[clamp(low === null ? 0 : low - first)] ?? 0;
  const end = starts[clamp(high === null ? undated : high - first + 1)] ?? 0;
  return [start, Math.max(start, end)];
}

/** The articles that one of two ranges keeps and the other does not, as parts of `MonthIndex.articles`. `first` is the span's. */
export function partsBetween(
  index: MonthIndex,
  first: number,
  before: MonthRange,
  after: MonthRange,
): readonly Uint32Array[] {
  const [a, b] = partOf(index, first, before);
  const [c, d] = partOf(index, first, after);
  const parts: readonly Part[] =
    b <= c || d <= a
      ? [
          [a, b],
          [c, d],
        ]
      : [
          [Math.min(a, c), Math.max(a, c)],
          [Math.min(b, d), Math.max(b, d)],
        ];
  return parts.map(([from, to]) => index.articles.subarray(from, to)).filter(({ length }) => length > 0);
}
