import { monthIndex } from '../model/partial-date.ts';
import type { MonthRange } from './query.ts';

/** Articles by month. */
export type MonthIndex = {
  /** Positions of all articles, by month; undated ones last. */
  readonly articles: Uint32Array;
  /** By month from the first: where its articles begin; then where the undated ones do, then the end. */
  readonly starts: Uint32Array;
};

/** Sorts articles by the row each is in, 0 to `count - 1`: those of a row stay in their order. */
export function sortByRow(rows: Int32Array, count: number): MonthIndex {
  const starts = new Uint32Array(count + 1);
  // Rows are the index's own, so the arrays have an element there.
  for (let i = 0; i < rows.length; i++) {
    const after = (rows[i] as number) + 1;
    starts[after] = (starts[after] as number) + 1;
  }
  for (let row = 1; row <= count; row++) starts[row] = (starts[row] as number) + (starts[row - 1] as number);
  const next = starts.slice();
  const articles = new Uint32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const at = next[row] as number;
    articles[at] = i;
    next[row] = at + 1;
  }
  return { articles, starts };
}

/** `months` by article, below 0 for undated; `span` is the first and the last there is. */
export function indexMonths(
  months: Int32Array,
  span: readonly [first: number, last: number] | null,
): MonthIndex {
  const [first, last] = span ?? [0, -1];
  const undated = last - first + 1;
  const rows = months.map((month) => (month < 0 ? undated : month - first));
  return sortByRow(rows, undated + 1);
}

/** The months a range keeps, both included; null for an open one, which keeps the undated too. */
export function monthsOf({ from, to }: MonthRange): readonly [low: number, high: number] | null {
  if (from === null && to === null) return null;
  const low = from === null ? null : monthIndex(from);
  const high = to === null ? null : monthIndex(to);
  return [low ?? 0, high ?? Number.MAX_SAFE_INTEGER];
}

/** Rows of `MonthIndex.starts`: from, included, and to, excluded. */
export type Rows = readonly [from: number, to: number];

/** The rows a range keeps. `first` is the span's. */
export function rowsOf({ starts }: MonthIndex, first: number, range: MonthRange): Rows {
  const undated = starts.length - 2;
  const months = monthsOf(range);
  if (months === null) return [0, undated + 1];
  const clamp = (row: number): number => Math.max(0, Math.min(undated, row));
  const [low, high] = months;
  const from = clamp(low - first);
  return [from, Math.max(from, clamp(high - first + 1))];
}
