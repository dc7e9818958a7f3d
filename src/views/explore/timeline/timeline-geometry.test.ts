import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthOf } from '../../../model/partial-date.ts';
import type { TimelineRows } from '../../../query/timeline-rows.ts';
import { countTicks, monthAt, stackBlocks, timelineGeometry, yearTicks } from './timeline-geometry.ts';

const axis = Array.from({ length: 76 }, (_, i) => monthOf(2018 * 12 + i));
const empty = { segments: [], total: 0, chosen: true };
const rowsOf = (highest: number): TimelineRows => ({
  months: axis.map((month) => ({ ...empty, month, gap: false })),
  undated: empty,
  gaps: [],
  highest,
});
const at = (width: number, bin = true) => timelineGeometry(rowsOf(9), { width, height: 150 }, bin);

test('ticks are few, round and whole', () => {
  fc.assert(
    fc.property(fc.integer({ min: 4, max: 200_000 }), (highest) => {
      const ticks = countTicks(highest * 1.2);
      expect(ticks.length).toBeGreaterThan(0);
      expect(ticks.length).toBeLessThanOrEqual(4);
      expect(ticks.every((tick) => Number.isInteger(tick) && tick <= highest * 1.2)).toBe(true);
    }),
  );
  expect([4.8, 10.8, 60, 1200].map(countTicks)).toEqual([
    [2, 4],
    [5, 10],
    [20, 40, 60],
    [500, 1000],
  ]);
});

test('months, axis and bin share the width without overlapping', () => {
  fc.assert(
    fc.property(fc.integer({ min: 240, max: 2560 }), fc.boolean(), (width, bin) => {
      const { left, right, step, bin: binLeft } = at(width, bin);
      expect(left + step * axis.length).toBeCloseTo(right);
      expect(right).toBeLessThan(binLeft ?? width);
      expect(binLeft === null).toBe(!bin);
    }),
  );
});

test('a point belongs to the month drawn there, beside the axis to the nearest', () => {
  const geometry = at(1000);
  for (const i of [0, 1, 40, 75])
    expect(monthAt(geometry.left + (i + 0.5) * geometry.step, geometry, 76)).toBe(i);
  expect(monthAt(-50, geometry, 76)).toBe(0);
  expect(monthAt(5000, geometry, 76)).toBe(75);
});

test('blocks stand on each other and never rise above the top', () => {
  const geometry = at(1000);
  const segment = { domain: 'a', inferred: false, count: 3 };
  const [low, high, over] = stackBlocks([segment, segment, { ...segment, count: 500 }], geometry);
  expect(low?.y).toBeCloseTo(geometry.yOf(3));
  expect((high?.y ?? 0) + (high?.height ?? 0)).toBeCloseTo(geometry.yOf(3) - 1);
  expect(over?.y).toBe(0);
});

test('years are labelled as densely as they fit, each with its months', () => {
  expect(yearTicks(axis, at(1000)).map(({ year }) => year)).toEqual([
    '2018',
    '2019',
    '2020',
    '2021',
    '2022',
    '2023',
    '2024',
  ]);
  expect(yearTicks(axis, at(330)).map(({ year }) => year)).toEqual(['2018', '2020', '2022', '2024']);
  expect(yearTicks(axis, at(1000)).at(-1)).toMatchObject({ year: '2024', first: 72, last: 75 });
});
