import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ComparedWord, compareTitles, logOddsRatio, PRIOR_WORDS } from './compare-titles.ts';
import { titleWordsOf } from './title-words.ts';

/** The words that tell the titles of two sides apart. */
function compare(a: readonly string[], b: readonly string[]): readonly ComparedWord[] {
  const titles = [...a, ...b];
  const all = Array.from(titles.keys());
  const words = titleWordsOf({ length: titles.length, titleAt: (at) => titles[at] ?? '' });
  return compareTitles(words, { a: all.slice(0, a.length), b: all.slice(a.length) });
}

// The example in the README of the package fightin-words: eleven words, a prior of 0.05 each, nine words a side.
test('a word of one side only has the published z', () => {
  const scale = 0.55 / PRIOR_WORDS;
  const z = (first: number, second: number): number => {
    const of = (count: number) => ({ count, words: 9 + 0.55 - PRIOR_WORDS });
    const { logOdds, error } = logOddsRatio(of(first), of(second), PRIOR_WORDS * scale * (0.05 / 0.55));
    return logOdds / error;
  };
  expect(z(1, 0)).toBeCloseTo(-0.6894227886807968, 10);
  expect(z(0, 1)).toBeCloseTo(0.6894227886807968, 10);
  expect(z(2, 2)).toBe(0);
});

const repeat = (count: number, title: string): readonly string[] =>
  Array.from({ length: count }, () => title);

test('the words that tell the sides apart come first, with their side’s sign', () => {
  const a = [...repeat(12, 'Naval Drills in the Gulf'), ...repeat(8, 'Budget of the Army')];
  const b = [...repeat(12, 'Drones in the Gulf'), ...repeat(8, 'Budget of the Army')];
  const words = compare(a, b);
  expect(words.slice(0, 3).map(({ word, z }) => [word, Math.sign(z)])).toEqual([
    ['drones', 1],
    ['drills', -1],
    ['naval', -1],
  ]);
  expect(words.find(({ word }) => word === 'drones')).toMatchObject({
    a: { count: 0, of: 20 },
    b: { count: 12, of: 20 },
  });
  expect(Math.abs(words.find(({ word }) => word === 'army')?.z ?? 9)).toBeLessThan(1);
});

test('stop words, single letters and rare words are left out; a word counts once a title', () => {
  const a = [...repeat(4, 'The S of Iran and Iran’s IRAN'), ...repeat(3, 'Rare')];
  expect(compare(a, []).map(({ word, a: { count } }) => [word, count])).toEqual([['iran', 4]]);
});

test('swapped sides have the mirrored words', () => {
  const some = fc.array(fc.constantFrom('Iran Drones', 'Iran Army', 'Drones', 'Naval Army Drones'), {
    minLength: 1,
  });
  fc.assert(
    fc.property(some, some, (left, right) => {
      const mirrored = compare(right, left).map(({ word, z }) => [word, -z || 0]);
      expect(compare(left, right).map(({ word, z }) => [word, z || 0])).toEqual(mirrored);
    }),
  );
});

test('an interval leaves 1 out exactly where z is beyond 95 %', () => {
  for (const { interval, z, logOdds } of compare(repeat(9, 'Naval Army'), repeat(9, 'Drones Army'))) {
    expect(interval.low <= logOdds && logOdds <= interval.high).toBe(true);
    expect(interval.low > 0 || interval.high < 0).toBe(Math.abs(z) > 1.96);
  }
});
