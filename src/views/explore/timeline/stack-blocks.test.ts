import { expect, test } from 'vitest';
import { stackBlocks } from './stack-blocks.ts';
import { timelineGeometry } from './timeline-geometry.ts';

const segment = { domain: 'a', inferred: false, count: 3 };
const stack = { segments: [segment, segment], total: 6, of: 12 };
const shownAs = (measure: 'count' | 'share') =>
  timelineGeometry({
    months: [stack],
    span: { start: 0, end: 0 },
    measure,
    width: 1000,
    height: 150,
    hasBin: true,
  });

test('blocks stand on each other and never rise above the top', () => {
  const geometry = shownAs('count');
  const high = { ...stack, segments: [segment, segment, { ...segment, count: 500 }] };
  const [first, second, over] = stackBlocks(high, geometry);
  expect(first?.y).toBeCloseTo(geometry.yOf(3));
  expect((second?.y ?? 0) + (second?.height ?? 0)).toBeCloseTo(geometry.yOf(3) - 1);
  expect(over?.y).toBe(0);
});

test('as shares they are parts of all the month has', () => {
  const geometry = shownAs('share');
  const [first, second] = stackBlocks(stack, geometry);
  expect(first?.y).toBeCloseTo(geometry.yOf(0.25));
  expect(second?.y).toBeCloseTo(geometry.yOf(0.5));
});
