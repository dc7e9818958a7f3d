import type { PartialDate } from '../../../model/partial-date.ts';
import type { TimelineMonth } from '../../../query/timeline-rows.ts';
import type { Zoom } from '../../../query/view.ts';
import { type MonthWindow, windowOf } from './month-window.ts';

/** The months the axis shows. A zoom that reaches none of them shows all. */
export function spanOf(zoom: Zoom | null, axis: readonly PartialDate[]): MonthWindow {
  const whole = { start: 0, end: axis.length - 1 };
  return zoom === null || !reaches(zoom, axis) ? whole : windowOf(zoom, axis);
}

export function reaches({ from, to }: Zoom, axis: readonly PartialDate[]): boolean {
  return axis.some((month) => month >= from && month <= to);
}

/** From the first chosen month to the last; null where all are chosen, or none. */
export function chosenSpan(months: readonly TimelineMonth[]): Zoom | null {
  const chosen = months.filter((month) => month.chosen);
  const [first, last] = [chosen[0], chosen.at(-1)];
  if (first === undefined || last === undefined || chosen.length === months.length) return null;
  return { from: first.month, to: last.month };
}

/** The part of the window that is shown; at the nearer edge where none is. */
export function clipWindow({ start, end }: MonthWindow, span: MonthWindow): MonthWindow {
  const clip = (at: number): number => Math.min(span.end, Math.max(span.start, at));
  return { start: clip(start), end: clip(end) };
}

export function overlaps(a: MonthWindow, b: MonthWindow): boolean {
  return a.start <= b.end && b.start <= a.end;
}
