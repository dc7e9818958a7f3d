import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthOf, type PartialDate } from '../../../model/partial-date.ts';
import {
  type MonthWindow,
  moveByKey,
  moveHandle,
  moveWindow,
  rangeOf,
  windowBetween,
  windowOf,
} from './month-window.ts';

const axis = Array.from({ length: 30 }, (_, i) => monthOf(2020 * 12 + i));
const month = (text: string | null) => text as PartialDate | null;
const anyWindow = fc
  .tuple(fc.nat(axis.length - 1), fc.nat(axis.length - 1))
  .map(([a, b]) => windowBetween(a, b));

const fits = ({ start, end }: MonthWindow) => start >= 0 && start <= end && end < axis.length;

test('a window and its range are the same thing', () => {
  fc.assert(
    fc.property(anyWindow, (window) => {
      expect(windowOf(rangeOf(window, axis), axis)).toEqual(window);
    }),
  );
});

test('a full window is no range, so that it keeps undated articles', () => {
  expect(rangeOf({ start: 0, end: 29 }, axis)).toEqual({ from: null, to: null });
  expect(rangeOf({ start: 1, end: 29 }, axis)).toEqual({ from: '2020-02', to: null });
});

test.each([
  ['1990-01', '2020-03', { start: 0, end: 2 }],
  ['2020-03', '2099-01', { start: 2, end: 29 }],
  ['2099-01', null, { start: 29, end: 29 }],
  [null, '1990-01', { start: 0, end: 0 }],
])('%s to %s is shown within the axis', (from, to, window) => {
  expect(windowOf({ from: month(from), to: month(to) }, axis)).toEqual(window);
});

test('whatever moves it, the window stays on the axis and the right way round', () => {
  const key = fc.constantFrom('ArrowLeft', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End');
  const handle = fc.constantFrom('start' as const, 'end' as const);
  fc.assert(
    fc.property(anyWindow, fc.integer({ min: -99, max: 99 }), handle, key, (window, by, end, pressed) => {
      const moved = moveWindow(window, by, axis.length);
      expect(fits(moved)).toBe(true);
      expect(moved.end - moved.start).toBe(window.end - window.start);
      expect(fits(moveHandle(window, end, by, axis.length))).toBe(true);
      const after = moveByKey(window, end, pressed, axis.length);
      expect(after !== null && fits(after)).toBe(true);
    }),
  );
});

test('keys move a month, a year, or as far as the other handle allows', () => {
  const window = { start: 12, end: 20 };
  const start = (key: string) => moveByKey(window, 'start', key, 30)?.start;
  const end = (key: string) => moveByKey(window, 'end', key, 30)?.end;
  expect(['ArrowLeft', 'ArrowDown', 'ArrowRight', 'ArrowUp'].map(start)).toEqual([11, 11, 13, 13]);
  expect(['PageDown', 'PageUp', 'Home', 'End'].map(start)).toEqual([0, 20, 0, 20]);
  expect(['PageDown', 'PageUp', 'Home', 'End'].map(end)).toEqual([12, 29, 12, 29]);
  expect(moveByKey(window, 'start', 'Tab', 30)).toBeNull();
});
