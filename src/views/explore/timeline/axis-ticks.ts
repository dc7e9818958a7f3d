import { formatMonth, type PartialDate, yearOf } from '../../../model/partial-date.ts';
import type { MonthWindow } from './month-window.ts';
import { type TimelineGeometry, xOfMonth } from './timeline-geometry.ts';

/** A label of the axis, and the months it stands for. */
export type AxisTick = MonthWindow & {
  readonly label: string;
  /** What the label leaves to the labels around it: the year of a month. */
  readonly rest: string;
  readonly x: number;
};

/** CSS pixels a label needs to stand clear of the next. */
const ROOM = { month: 24, quarter: 34, year: 36 };

/** Years with the positions of their months; where they would crowd, only every second, fifth or tenth is labelled. */
export function yearTicks(axis: readonly PartialDate[], geometry: TimelineGeometry): readonly AxisTick[] {
  const { span, step } = geometry;
  const years = new Map<string, AxisTick>();
  for (const [at, month] of axis.entries()) {
    const year = yearOf(month);
    const x = xOfMonth(Math.max(at, span.start), geometry);
    const known = years.get(year);
    years.set(year, known ? { ...known, end: at } : { label: year, rest: '', x, start: at, end: at });
  }
  const every = [1, 2, 5, 10, 20, 50].find((n) => n * 12 * step >= ROOM.year + 4) ?? 100;
  return [...years.values()]
    .filter(({ start, end }) => end >= span.start && start <= span.end)
    .filter(({ label }) => Number(label) % every === 0)
    .filter(({ x }, i, shown) => i > 0 || (shown[1]?.x ?? Number.POSITIVE_INFINITY) - x >= ROOM.year);
}

/**
 * The months shown, each labelled; on a zoomed axis at least the first of each quarter. None where they would crowd,
 * nor where a whole axis has room for its years only.
 */
export function monthTicks(axis: readonly PartialDate[], geometry: TimelineGeometry): readonly AxisTick[] {
  const { span, step } = geometry;
  const isZoomed = span.end - span.start + 1 < axis.length;
  const every = step >= ROOM.month ? 1 : isZoomed && 3 * step >= ROOM.quarter ? 3 : null;
  if (every === null) return [];
  return axis.slice(span.start, span.end + 1).flatMap((month, i) => {
    if ((Number(month.slice(5)) - 1) % every !== 0) return [];
    const at = span.start + i;
    const [label = '', rest = ''] = formatMonth(month).split(' ');
    return [{ label, rest, x: xOfMonth(at + 0.5, geometry), start: at, end: at }];
  });
}
