import fc from 'fast-check';
import { expect, test } from 'vitest';
import { standTogether, tailsBeyond } from './holm.ts';
import { Z95 } from './proportion.ts';

test.each([
  [0, 1],
  [1, 0.3173105],
  [Z95, 0.05],
  [-2.5758293, 0.01],
  [3.2905267, 0.001],
  [6, 1.973175e-9],
  [50, 0],
])('beyond %f lies %f of a normal distribution', (z, chance) => {
  expect(tailsBeyond(z)).toBeCloseTo(chance, 7);
});

/** z of a two-sided chance, found by halving. */
function zOf(chance: number): number {
  let [low, high] = [0, 10];
  for (let i = 0; i < 60; i++) {
    const z = (low + high) / 2;
    if (tailsBeyond(z) > chance) low = z;
    else high = z;
  }
  return low;
}

test('Holm’s rule: the smallest chance against all, the next against one less, until one fails', () => {
  const chances = [0.015, 0.04, 0.03, 0.005];
  // 0.005 ≤ 0.05/4, 0.015 ≤ 0.05/3 though not ≤ 0.05/4, but 0.03 > 0.05/2: it fails, and 0.04 with it though 0.04 ≤ 0.05/1.
  expect(standTogether(chances.map(zOf))).toEqual([true, false, false, true]);
});

test('what stands among all stands alone; alone, 95 % is enough', () => {
  expect(standTogether([])).toEqual([]);
  expect(standTogether([2])).toEqual([true]);
  expect(standTogether([2, 0.1])).toEqual([false, false]);
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 6, noNaN: true })), (zs) => {
      const standing = standTogether(zs);
      for (const [at, z] of zs.entries()) {
        if (standing[at]) expect(z).toBeGreaterThan(Z95 - 1e-6);
        // Bonferroni, which is stricter, keeps nothing that Holm drops.
        if (tailsBeyond(z) <= 0.05 / zs.length) expect(standing[at]).toBe(true);
      }
    }),
  );
});
