import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyProportion } from '../testing/any-proportion.ts';
import { shareOf, wilsonInterval, Z95 } from './proportion.ts';

// Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I, method 3.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('Wilson: %i of %i is %f to %f', (count, of, low, high) => {
  const interval = wilsonInterval({ count, of });
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

test('an interval contains its share and lies between 0 and 1', () => {
  fc.assert(
    fc.property(anyProportion, (given) => {
      const { low, high } = wilsonInterval(given);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(shareOf(given));
      expect(high).toBeGreaterThanOrEqual(shareOf(given));
      expect(high).toBeLessThanOrEqual(1);
    }),
  );
});

test('the articles without a value have the mirrored interval', () => {
  fc.assert(
    fc.property(anyProportion, ({ count, of }) => {
      const [with_, without] = [wilsonInterval({ count, of }), wilsonInterval({ count: of - count, of })];
      if (of === 0) return;
      expect(without.low).toBeCloseTo(1 - with_.high, 12);
      expect(without.high).toBeCloseTo(1 - with_.low, 12);
    }),
  );
});

test('more articles with the same share give a narrower interval, as does a lower level', () => {
  const width = (count: number, of: number, z?: number): number => {
    const { low, high } = wilsonInterval({ count, of }, z);
    return high - low;
  };
  expect(width(10, 40)).toBeLessThan(width(5, 20));
  expect(width(5, 20, 1)).toBeLessThan(width(5, 20, Z95));
});

/** Whether a score test at 95 % would reject `share`, from the definition. */
const rejects = (count: number, of: number, share: number): boolean =>
  Math.abs(count / of - share) > Z95 * Math.sqrt((share * (1 - share)) / of);

test('the interval holds exactly the shares that a score test does not reject', () => {
  fc.assert(
    fc.property(
      anyProportion.filter(({ of }) => of > 0),
      fc.integer({ min: 1, max: 999 }),
      ({ count, of }, thousandth) => {
        const share = thousandth / 1000;
        const { low, high } = wilsonInterval({ count, of });
        fc.pre(Math.abs(share - low) > 1e-9 && Math.abs(share - high) > 1e-9);
        expect(share < low || share > high).toBe(rejects(count, of, share));
      },
    ),
    { numRuns: 1000 },
  );
});

test('of nothing, nothing is known', () => {
  expect(wilsonInterval({ count: 0, of: 0 })).toEqual({ low: 0, high: 1 });
  expect(shareOf({ count: 0, of: 0 })).toBe(0);
});
