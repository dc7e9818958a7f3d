import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MonthWindow } from './month-window.ts';
import { moveByKey, moveHandle, moveWindow, windowBetween } from './move-window.ts';

const MONTHS = 30;
const anyWindow = fc.tuple(fc.nat(MONTHS - 1), fc.nat(MONTHS - 1)).map(([a, b]) => windowBetween(a, b));

const fits = ({ start, end }: MonthWindow) => start >= 0 && start <= end && end < MONTHS;

test('whatever moves it, the window stays on the axis and the right way round', () => {
  const key = fc.constantFrom('ArrowLeft', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End');
  const handle = fc.constantFrom('start' as const, 'end' as const);
  fc.assert(
    fc.property(anyWindow, fc.integer({ min: -99, max: 99 }), handle, key, (window, by, end, pressed) => {
      const moved = moveWindow(window, by, MONTHS);
      expect(fits(moved)).toBe(true);
      expect(moved.end - moved.start).toBe(window.end - window.start);
      expect(fits(moveHandle(window, end, by, MONTHS))).toBe(true);
      const after = moveByKey(window, end, pressed, MONTHS);
      expect(after !== null && fits(after)).toBe(true);
    }),
  );
});

test('keys move a month, a year, or as far as the other handle allows', () => {
  const window = { start: 12, end: 20 };
  const start = (key: string) => moveByKey(window, 'start', key, MONTHS)?.start;
  const end = (key: string) => moveByKey(window, 'end', key, MONTHS)?.end;
  expect(['ArrowLeft', 'ArrowDown', 'ArrowRight', 'ArrowUp'].map(start)).toEqual([11, 11, 13, 13]);
  expect(['PageDown', 'PageUp', 'Home', 'End'].map(start)).toEqual([0, 20, 0, 20]);
  expect(['PageDown', 'PageUp', 'Home', 'End'].map(end)).toEqual([12, 29, 12, 29]);
  expect(moveByKey(window, 'start', 'Tab', MONTHS)).toBeNull();
});
