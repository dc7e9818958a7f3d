import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyProportion } from '../testing/any-proportion.ts';
import { differenceInterval, differenceOf, holdsZero, suretyOf } from './difference.ts';
import { type Proportion, Z95 } from './proportion.ts';

// Newcombe 1998, "Interval estimation for the difference between independent proportions", table II:
// all eight examples, method 10.
test.each([
  [56, 70, 48, 80, 0.2, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.6, 0.1705, 0.809],
  [6, 7, 2, 7, 0.5714, 0.0582, 0.8062],
  [5, 56, 0, 29, 0.0893, -0.0381, 0.1926],
  [0, 10, 0, 20, 0, -0.1611, 0.2775],
  [0, 10, 0, 10, 0, -0.2775, 0.2775],
  [10, 10, 0, 20, 1, 0.6791, 1],
  [10, 10, 0, 10, 1, 0.6075, 1],
])('Newcombe: %i/%i less %i/%i', (a, ofA, b, ofB, difference, low, high) => {
  const [first, second] = [
    { count: a, of: ofA },
    { count: b, of: ofB },
  ];
  const interval = differenceInterval(first, second);
  expect(differenceOf(first, second)).toBeCloseTo(difference, 4);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

test('the interval contains the difference and lies between -1 and 1', () => {
  fc.assert(
    fc.property(anyProportion, anyProportion, (first, second) => {
      const { low, high } = differenceInterval(first, second);
      const difference = differenceOf(first, second);
      expect(low).toBeGreaterThanOrEqual(-1);
      expect(low).toBeLessThanOrEqual(difference);
      expect(high).toBeGreaterThanOrEqual(difference);
      expect(high).toBeLessThanOrEqual(1);
    }),
  );
});

test('swapped sides have the mirrored difference, and it is as sure', () => {
  fc.assert(
    fc.property(anyProportion, anyProportion, (first, second) => {
      const [there, back] = [differenceInterval(first, second), differenceInterval(second, first)];
      expect(back.low).toBeCloseTo(-there.high, 12);
      expect(back.high).toBeCloseTo(-there.low, 12);
      expect(suretyOf(second, first)).toBeCloseTo(suretyOf(first, second), 9);
    }),
  );
});

test('a difference is surer than 95 % exactly where the 95 % interval leaves 0 out', () => {
  fc.assert(
    fc.property(anyProportion, anyProportion, (first, second) => {
      fc.pre(first.of > 0 && second.of > 0);
      expect(suretyOf(first, second) > Z95).toBe(!holdsZero(differenceInterval(first, second)));
    }),
    { numRuns: 500 },
  );
});

/** z of the score test with a common share (Pearson's chi-squared, its root), which needs no interval. */
function pooledZ(first: Proportion, second: Proportion): number {
  const share = (first.count + second.count) / (first.of + second.of);
  const error = Math.sqrt(share * (1 - share) * (1 / first.of + 1 / second.of));
  return Math.abs(differenceOf(first, second)) / error;
}

test('with many articles it is as sure as the score test of no difference has it', () => {
  for (const [a, b] of [
    [500, 560],
    [100, 140],
    [900, 905],
  ] as const) {
    const [first, second] = [
      { count: a, of: 1000 },
      { count: b, of: 1200 },
    ];
    const ratio = suretyOf(first, second) / pooledZ(first, second);
    expect(ratio).toBeGreaterThan(0.98);
    expect(ratio).toBeLessThan(1.02);
  }
});

test('equal shares, and sides of nothing, are no sure difference at all', () => {
  expect(suretyOf({ count: 3, of: 9 }, { count: 1, of: 3 })).toBe(0);
  expect(suretyOf({ count: 0, of: 0 }, { count: 3, of: 3 })).toBe(0);
});
