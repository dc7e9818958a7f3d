import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthOf } from '../../../model/partial-date.ts';
import { monthTicks, yearTicks } from './axis-ticks.ts';
import { timelineGeometry } from './timeline-geometry.ts';

const axis = Array.from({ length: 76 }, (_, i) => monthOf(2018 * 12 + i));
const months = axis.map(() => ({ segments: [], total: 1, of: 1 }));
const at = (width: number, start = 0, end = 75) =>
  timelineGeometry({ months, span: { start, end }, measure: 'count', width, height: 150, hasBin: true });
const labels = (ticks: readonly { readonly label: string }[]) => ticks.map(({ label }) => label).join(' ');

test('years are labelled as densely as they fit, each with its months', () => {
  expect(labels(yearTicks(axis, at(1000)))).toBe('2018 2019 2020 2021 2022 2023 2024');
  expect(labels(yearTicks(axis, at(330)))).toBe('2018 2020 2022 2024');
  expect(yearTicks(axis, at(1000)).at(-1)).toMatchObject({ label: '2024', start: 72, end: 75 });
});

test('a zoomed axis names its months, or the first of each quarter, under the years shown', () => {
  expect(labels(monthTicks(axis, at(1000)))).toBe('');
  expect(labels(monthTicks(axis, at(1000, 46, 51)))).toBe('Nov Dec Jan Feb Mar Apr');
  expect(labels(monthTicks(axis, at(400, 46, 62)))).toBe('Jan Apr Jul Oct Jan');
  expect(monthTicks(axis, at(1000, 46, 51))[2]).toMatchObject({
    label: 'Jan',
    rest: '2022',
    start: 48,
    end: 48,
  });
  expect(labels(yearTicks(axis, at(1000, 46, 51)))).toBe('2021 2022');
  expect(yearTicks(axis, at(1000, 46, 51))[0]).toMatchObject({ x: 32, start: 36, end: 47 });
});

test('labels never stand on one another', () => {
  fc.assert(
    fc.property(fc.integer({ min: 240, max: 2560 }), fc.nat(75), fc.nat(75), (width, a, b) => {
      const geometry = at(width, Math.min(a, b), Math.max(a, b));
      for (const [ticks, room] of [
        [yearTicks(axis, geometry), 36],
        [monthTicks(axis, geometry), 24],
      ] as const) {
        const xs = ticks.map(({ x }) => x);
        expect(xs.every((x, i) => i === 0 || x - (xs[i - 1] ?? 0) >= room)).toBe(true);
      }
    }),
  );
});
