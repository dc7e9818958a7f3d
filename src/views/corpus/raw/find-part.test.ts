import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPart } from './find-part.ts';

test.each<[line: number, lines: number, shown: readonly number[], before: unknown, after: unknown]>([
  [1, 549, [1, 549], null, null],
  [50_000, 50_000, [1, 50_000], null, null],
  [50_000, 52_435, [1, 50_000], null, [50_001, 52_435]],
  [50_001, 52_435, [50_001, 52_435], [1, 50_000], null],
  [120_000, 410_000, [100_001, 150_000], [50_001, 100_000], [150_001, 200_000]],
])('line %i of %i', (line, lines, shown, before, after) => {
  expect(findPart(line, lines)).toEqual({ shown, before, after });
});

test('going on from the first part shows every line once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (lines) => {
      let next = findPart(1, lines);
      let seen = next.shown[1];
      while (next.after !== null) {
        expect(next.after[0]).toBe(seen + 1);
        next = findPart(next.after[0], lines);
        seen = next.shown[1];
      }
      expect(seen).toBe(lines);
    }),
  );
});
