import { expect, test } from 'vitest';
import { barPaths } from './bar-paths.ts';
import { timelineGeometry } from './timeline-geometry.ts';

const segment = (domain: string | null, inferred = false) => ({ domain, inferred, count: 2 });
const stack = (...segments: readonly ReturnType<typeof segment>[]) => ({ segments, total: 4, of: 4 });

test('the blocks of a domain are one path, hollow ones another, their line within the edge', () => {
  const stacks = [stack(segment('a'), segment(null)), stack(segment('a'), segment('a', true))];
  const geometry = timelineGeometry({
    months: stacks,
    span: { start: 0, end: 1 },
    measure: 'count',
    width: 500,
    height: 96,
    hasBin: false,
  });
  const placed = stacks.map((one, at) => ({ stack: one, x: at * 20, width: 10 }));
  const paths = barPaths(placed, geometry);
  expect(paths.map(({ domain, inferred }) => [domain, inferred])).toEqual([
    ['a', false],
    [null, false],
    ['a', true],
  ]);
  // Their corners aside.
  expect(paths.map(({ path }) => path.replaceAll(/a[^hvz]+/g, ''))).toEqual([
    'M1.5 56h7v36h-7v-36zM21.5 56h7v36h-7v-36z',
    'M1.5 16h7v36h-7v-36z',
    'M20.75 16.75h8.5v37.5h-8.5v-37.5z',
  ]);
});
