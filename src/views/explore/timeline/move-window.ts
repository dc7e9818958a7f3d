import type { MonthWindow } from './month-window.ts';

export type Handle = keyof MonthWindow;

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

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
