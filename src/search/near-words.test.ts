import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNearWords, isWithin } from './near-words.ts';

/** Levenshtein's distance by its definition. */
function distance(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  const [a, b] = [one.slice(1), other.slice(1)];
  if (one[0] === other[0]) return distance(a, b);
  return 1 + Math.min(distance(a, b), distance(a, other), distance(one, b));
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

test('words are within as many letters as their distance says', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (one, other, most) => {
      expect(isWithin(one, other, most)).toBe(distance(one, other) <= most);
    }),
  );
});

test('words near one typed come from all lists, those with fewer typos alone', () => {
  expect(findNearWords('missle', [['bissle', 'mission'], ['missile']])).toEqual(['bissle', 'missile']);
});
