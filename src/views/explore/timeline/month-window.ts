import type { PartialDate } from '../../../model/partial-date.ts';
import type { MonthRange } from '../../../query/query.ts';

/** First and last chosen month, as positions on the axis, both inclusive. */
export type MonthWindow = { readonly start: number; readonly end: number };

export type Handle = keyof MonthWindow;

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

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

export function windowBetween(a: number, b: number): MonthWindow {
  return { start: Math.min(a, b), end: Math.max(a, b) };
}

/** Moved by this many months, as far as the axis goes, its length kept. */
export function moveWindow({ start, end }: MonthWindow, by: number, months: number): MonthWindow {
  const step = clamp(by, -start, months - 1 - end);
  return { start: start + step, end: end + step };
}

/** One end moved, no further than the other end. */
export function moveHandle(window: MonthWindow, handle: Handle, to: number, months: number): MonthWindow {
  return handle === 'start'
    ? { ...window, start: clamp(to, 0, window.end) }
    : { ...window, end: clamp(to, window.start, months - 1) };
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -12,
  PageUp: 12,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** The window after a key on a handle; null for a key that does not move it. */
export function moveByKey(
  window: MonthWindow,
  handle: Handle,
  key: string,
  months: number,
): MonthWindow | null {
  const step = STEPS[key];
  return step === undefined ? null : moveHandle(window, handle, window[handle] + step, months);
}
