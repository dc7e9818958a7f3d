import { expect, test } from 'vitest';
import { barPaths, boxPath } from './bar-paths.ts';
import { timelineGeometry } from './timeline-geometry.ts';

const box = { x: 10, y: 20, width: 8, height: 30 };

test('a box goes round its four sides, its corners within it', () => {
  expect(boxPath(box, 0)).toBe('M10 20h8v30h-8z');
  expect(boxPath(box, 2)).toBe(
    'M12 20h4a2 2 0 0 1 2 2v26a2 2 0 0 1 -2 2h-4a2 2 0 0 1 -2 -2v-26a2 2 0 0 1 2 -2z',
  );
  expect(boxPath({ ...box, width: 1 }, 2)).toBe(boxPath({ ...box, width: 1 }, 0.5));
});

test('the blocks of a domain are one path, hollow ones another', () => {
  const segment = (domain: string | null, inferred = false) => ({ domain, inferred, count: 2 });
  const stack = (...segments: readonly ReturnType<typeof segment>[]) => ({ segments, total: 4, of: 4 });
  const stacks = [stack(segment('a'), segment(null)), stack(segment('a'), segment('a', true))];
  const geometry = timelineGeometry({
    months: stacks,
    span: { start: 0, end: 1 },
    measure: 'count',
    width: 500,
    height: 100,
    hasBin: false,
  });
  const placed = stacks.map((one, at) => ({ stack: one, x: at * 20, width: 10, room: 20, labelled: false }));
  const paths = barPaths(placed, geometry);
  expect(paths.map(({ domain, inferred }) => [domain, inferred])).toEqual([
    ['a', false],
    [null, false],
    ['a', true],
  ]);
  expect(paths.map(({ path }) => path.split('M').length - 1)).toEqual([2, 1, 1]);
});
