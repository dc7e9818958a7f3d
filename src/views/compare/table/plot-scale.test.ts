import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oddsScale, pointsScale } from './plot-scale.ts';

test.each([
  [[{ low: -0.18, high: 0.22 }], [-0.2, -0.1, 0, 0.1, 0.2, 0.3]],
  [[{ low: 0.03, high: 0.1 }], [0, 0.05, 0.1]],
  [
    [
      { low: -0.18, high: 0.1 },
      { low: 0.4, high: 0.9 },
    ],
    [-0.25, 0, 0.25, 0.5, 0.75, 1],
  ],
  [[{ low: -1, high: 1 }], [-1, -0.5, 0, 0.5, 1]],
  [[], [0, 0.05]],
])('labels: case %#', (intervals, ticks) => {
  const scale = pointsScale(intervals);
  expect(scale.ticks.map((tick) => Math.round(tick * 100) / 100 || 0)).toEqual(ticks);
});

test('every interval lies on the axis, in its order, and 0 is labelled', () => {
  const value = fc.double({ min: -1, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value)), (pairs) => {
      const intervals = pairs.map(([x, y]) => ({ low: Math.min(x, y), high: Math.max(x, y) }));
      const { ticks, at } = pointsScale(intervals);
      expect(ticks.length).toBeLessThanOrEqual(6);
      expect(ticks.some((tick) => Math.abs(tick) < 1e-9)).toBe(true);
      for (const { low, high } of intervals) {
        expect(at(low)).toBeGreaterThanOrEqual(0);
        expect(at(high)).toBeLessThanOrEqual(100);
        expect(at(low)).toBeLessThanOrEqual(at(high));
      }
    }),
  );
});

test('odds are labelled at powers of two, and drawn no further than 64 times', () => {
  const odds = (low: number, high: number) =>
    oddsScale([{ low: Math.log(low), high: Math.log(high) }]).ticks.map((tick) => Math.exp(tick));
  expect(odds(0.6, 3).map((ratio) => Math.round(ratio * 100) / 100)).toEqual([0.5, 1, 2, 4]);
  expect(Math.max(...odds(0.5, 5000))).toBeCloseTo(64, 6);
  const { at } = oddsScale([{ low: 0, high: Math.log(5000) }]);
  expect(at(Math.log(5000))).toBe(100);
});
