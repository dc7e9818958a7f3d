import type { PartialDate } from '../../../model/partial-date.ts';
import type { MonthRange } from '../../../query/query.ts';

/** First and last chosen month, as positions on the axis, both inclusive. */
export type MonthWindow = { readonly start: number; readonly end: number };

/** The window a range of months opens on this axis; an open end, or one beyond it, reaches to the axis's end. */
export function windowOf({ from, to }: MonthRange, axis: readonly PartialDate[]): MonthWindow {
  const last = axis.length - 1;
  const start = from === null ? 0 : axis.findIndex((month) => month >= from);
  const end = to === null ? last : axis.findLastIndex((month) => month <= to);
  const first = start < 0 ? last : start;
  return { start: first, end: Math.max(first, end) };
}

/** The range a window stands for. An end at the axis's end is open: a full window leaves nothing out, undated articles included. */
export function rangeOf({ start, end }: MonthWindow, axis: readonly PartialDate[]): MonthRange {
  return {
    from: start <= 0 ? null : (axis[start] ?? null),
    to: end >= axis.length - 1 ? null : (axis[end] ?? null),
  };
}
