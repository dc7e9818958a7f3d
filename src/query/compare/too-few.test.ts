import { expect, test } from 'vitest';
import { contrastOf, isDistinct } from './contrast.ts';
import { findLack } from './too-few.ts';

test.each([
  [0, 10, 5, 90, null],
  [0, 10, 4, 90, 'with'],
  [3, 10, 1, 90, 'with'],
  [10, 10, 85, 90, null],
  [10, 10, 86, 90, 'without'],
  [9, 9, 20, 80, 'side'],
  [20, 80, 9, 9, 'side'],
  [0, 0, 0, 0, 'side'],
])('%i of %i and %i of %i: %s', (a, ofA, b, ofB, lack) => {
  expect(findLack({ count: a, of: ofA }, { count: b, of: ofB })).toBe(lack);
});

/** Chances of 0, 1, … of `of` articles, each having the value with the chance `share`. */
function binomial(of: number, share: number): readonly number[] {
  const chances = [(1 - share) ** of];
  for (let k = 1; k <= of; k++) {
    chances.push(((chances[k - 1] ?? 0) * (of - k + 1) * share) / (k * (1 - share)));
  }
  return chances;
}

/** Chance that sides which do not differ are called distinct, over all they may turn out to be. */
function falseAlarm(
  ofA: number,
  ofB: number,
  distinct: readonly (readonly boolean[])[],
  share: number,
): number {
  const [a, b] = [binomial(ofA, share), binomial(ofB, share)];
  return a.reduce(
    (sum, chance, i) => sum + chance * b.reduce((part, other, j) => part + (distinct[i]?.[j] ? other : 0), 0),
    0,
  );
}

test.each([
  [10, 10],
  [10, 137],
  [15, 40],
  [35, 43],
  [75, 100],
])('sides of %i and %i that do not differ are called distinct at most 6 times in 100', (ofA, ofB) => {
  const counts = (of: number): readonly number[] => Array.from({ length: of + 1 }, (_, count) => count);
  const distinct = counts(ofA).map((a) =>
    counts(ofB).map((b) => isDistinct(contrastOf({ count: a, of: ofA }, { count: b, of: ofB }))),
  );
  const shares = Array.from({ length: 99 }, (_, i) => (i + 1) / 100);
  const worst = Math.max(...shares.map((share) => falseAlarm(ofA, ofB, distinct, share)));
  expect(worst).toBeGreaterThan(0.03);
  expect(worst).toBeLessThan(0.06);
});
