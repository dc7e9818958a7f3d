import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heatRanges, heatStep } from './heat-scale.ts';

const bounds = (label: string): readonly [number, number] => {
  const [from = '', to = from] = label.replace(/[%,]/g, '').split('–');
  return [Number(from), Number(to)];
};

test('the legend says, for every count, in which step it is', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (highest, part) => {
        const count = Math.ceil(part * highest) || 1;
        const ranges = heatRanges(highest, 'count');
        const holding = ranges.filter(({ label }) => {
          const [from, to] = bounds(label);
          return from <= count && count <= to;
        });
        expect(holding.map(({ step }) => step)).toEqual([heatStep(count, highest)]);
        expect(bounds(ranges.at(-1)?.label ?? '')[1]).toBe(highest);
      },
    ),
  );
});

test('shares: five steps from nothing to the largest', () => {
  expect(heatRanges(0.5, 'share').map(({ label }) => label)).toEqual([
    '0–2%',
    '2–8%',
    '8–18%',
    '18–32%',
    '32–50%',
  ]);
  expect([0, 0.01, 0.05, 0.1, 0.3, 0.5].map((share) => heatStep(share, 0.5))).toEqual([0, 1, 2, 3, 4, 5]);
});

test('nothing has no step and no legend', () => {
  expect(heatStep(0, 10)).toBe(0);
  expect(heatStep(0, 0)).toBe(0);
  expect(heatRanges(0, 'count')).toEqual([]);
});
