import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classOf, countClasses, describeClass } from './count-classes.ts';

test('every count is in exactly one class, and more never means a lighter one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), fc.array(fc.nat()), (highest, parts) => {
      const classes = countClasses(highest);
      expect(classes.length).toBeLessThanOrEqual(5);
      expect(classes[0]?.from).toBe(1);
      const counts = [1, highest, ...parts.map((part) => 1 + (part % highest))].sort((a, b) => a - b);
      const heats = counts.map((count) => {
        const holding = classes.filter(({ from, to }) => count >= from && (to === null || count <= to));
        expect(holding).toEqual([classOf(count, classes)]);
        return holding[0]?.heat ?? 0;
      });
      expect(heats).toEqual([...heats].sort((a, b) => a - b));
      expect(new Set(classes.map(({ heat }) => heat)).size).toBe(classes.length);
    }),
  );
});

test.each([
  [170, ['1–2', '3–9', '10–19', '20–49', '50 or more']],
  [23, ['1', '2', '3–4', '5–9', '10 or more']],
  [2, ['1', '2 or more']],
  [1, ['1 or more']],
  [0, []],
])('up to %i: %j', (highest, words) => {
  expect(countClasses(highest).map(describeClass)).toEqual(words);
});

test('nothing has no class', () => {
  expect(classOf(0, countClasses(10))).toBeNull();
});
