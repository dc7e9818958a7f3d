import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from '../../../ui/chart-frame/text-width.ts';
import { countTicks, measured, monthAt, timelineGeometry, xOfMonth } from './timeline-geometry.ts';

const MONTHS = 76;
const whole = { start: 0, end: MONTHS - 1 };
const month = { segments: [], total: 3, of: 9 };
const months = Array.from({ length: MONTHS }, (_, i) => (i === 40 ? { ...month, total: 9 } : month));
const at = (width: number, hasBin = true) =>
  timelineGeometry({ months, span: whole, measure: 'count', width, height: 150, hasBin });
const anySpan = fc
  .tuple(fc.nat(MONTHS - 1), fc.nat(MONTHS - 1))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

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

test('months, axis and bin share the width without overlapping, however far the axis is zoomed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 240, max: 2560 }), fc.boolean(), anySpan, (width, hasBin, span) => {
      const geometry = timelineGeometry({ months, span, measure: 'count', width, height: 150, hasBin });
      expect(xOfMonth(span.start, geometry)).toBeCloseTo(geometry.left);
      expect(xOfMonth(span.end + 1, geometry)).toBeCloseTo(geometry.right);
      expect(geometry.right).toBeLessThan(geometry.bin ?? width);
      expect(geometry.bin === null).toBe(!hasBin);
    }),
  );
});

test('a point belongs to the month drawn there, beside the axis to the nearest', () => {
  fc.assert(
    fc.property(anySpan, fc.nat(MONTHS - 1), (span, i) => {
      const geometry = timelineGeometry({
        months,
        span,
        measure: 'count',
        width: 900,
        height: 150,
        hasBin: true,
      });
      const nearest = Math.min(span.end, Math.max(span.start, i));
      expect(monthAt(xOfMonth(i + 0.5, geometry), geometry)).toBe(nearest);
      expect(monthAt(-50, geometry)).toBe(span.start);
      expect(monthAt(5000, geometry)).toBe(span.end);
    }),
  );
});

test('a share is a part of all the month has; of nothing there is none', () => {
  expect(measured(3, { of: 12 }, 'count')).toBe(3);
  expect(measured(3, { of: 12 }, 'share')).toBe(0.25);
  expect(measured(0, { of: 0 }, 'share')).toBe(0);
});

test('the height fits the highest month shown, and shares end at the whole', () => {
  expect(at(900).ticks).toEqual([5, 10]);
  const shownAs = (span: typeof whole, measure: 'count' | 'share') =>
    timelineGeometry({ months, span, measure, width: 900, height: 150, hasBin: true });
  expect(shownAs({ start: 0, end: 9 }, 'count').ticks).toEqual([2, 4]);
  expect(shownAs({ start: 0, end: 9 }, 'share').ticks).toEqual([0.2, 0.4]);
  expect(shownAs(whole, 'share').ticks).toEqual([0.5, 1]);
  expect(shownAs(whole, 'share').yOf(0)).toBe(150);
});

test('the labels of the counts have room, the same whatever a filter leaves', () => {
  const leftOf = (of: number, total: number): number =>
    timelineGeometry({
      months: [{ segments: [], total, of }],
      span: { start: 0, end: 0 },
      measure: 'count',
      width: 900,
      height: 150,
      hasBin: false,
    }).left;
  expect([leftOf(9, 9), leftOf(800, 800)]).toEqual([32, 32]);
  expect(leftOf(900, 900) - 12).toBeGreaterThanOrEqual(textWidth('1,000', 11) * 0.9);
  expect(leftOf(20_000, 20_000) - 12).toBeGreaterThanOrEqual(textWidth('20,000', 11) * 0.9);
  expect(leftOf(20_000, 3)).toBe(leftOf(20_000, 20_000));
});
