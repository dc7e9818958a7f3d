import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from '../../../../ui/chart-frame/text-width.ts';
import { placeNumbers } from './place-numbers.ts';

const bar = (value: number) => ({ value, text: value === 0 ? '' : value.toLocaleString('en-US') });

test('numbers that have room stand over the middle of their bars', () => {
  expect(placeNumbers([bar(8), bar(0), bar(120), bar(999)], 24)).toEqual([12, null, 12, 12]);
});

test('of two that would touch the higher bar’s stays; at the edge a wide one moves inward', () => {
  const [first, second, third, fourth] = placeNumbers([bar(1234), bar(1230), bar(1100), bar(9)], 24);
  expect(first).toBeGreaterThan(12);
  expect([second, fourth]).toEqual([null, 12]);
  expect(third).toBe(12);
});

test('of any counts none touch, none leave the chart, and one is left out only for a higher one near it', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 200_000 }), { minLength: 4, maxLength: 40 });
  fc.assert(
    fc.property(counts, fc.integer({ min: 24, max: 60 }), (values, column) => {
      const bars = values.map(bar);
      const placed = placeNumbers(bars, column).flatMap((middle, at) => {
        const { text = '', value = 0 } = bars[at] ?? {};
        if (middle === null) return [];
        const [half, whole] = [textWidth(text, 11) / 2, middle + at * column];
        return [{ at, value, start: whole - half, end: whole + half }];
      });
      for (const [i, { start, end }] of placed.entries()) {
        expect(start).toBeGreaterThanOrEqual(placed[i - 1]?.end ?? 0);
        expect(end).toBeLessThanOrEqual(values.length * column);
      }
      for (const [at, { value, text }] of bars.entries()) {
        if (text === '' || placed.some((one) => one.at === at)) continue;
        expect(placed.some((one) => one.value >= value && Math.abs(one.at - at) * column < 80)).toBe(true);
      }
    }),
  );
});
