import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthOf, type PartialDate } from '../../../model/partial-date.ts';
import { rangeOf, windowOf } from './month-window.ts';
import { windowBetween } from './move-window.ts';

const axis = Array.from({ length: 30 }, (_, i) => monthOf(2020 * 12 + i));
const month = (text: string | null) => text as PartialDate | null;
const anyWindow = fc
  .tuple(fc.nat(axis.length - 1), fc.nat(axis.length - 1))
  .map(([a, b]) => windowBetween(a, b));

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
