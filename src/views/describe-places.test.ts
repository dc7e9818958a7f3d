import { expect, test } from 'vitest';
import { describePlaces } from './describe-places.ts';

test('one place, as a line or as lines', () => {
  expect(describePlaces([[3, 3]])).toBe('line 3');
  expect(describePlaces([[379, 405]])).toBe('lines 379–405');
});

test('every place of a repeated row', () => {
  const places = [194, 196, 197, 199].map((line) => [line, line] as const);
  expect(describePlaces(places)).toBe('lines 194, 196, 197 and 199');
});
