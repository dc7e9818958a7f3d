import { expect, test } from 'vitest';
import { articlePath, explorePath, readResults } from './paths.ts';

test('an id is one step of the path, whatever it holds', () => {
  expect(articlePath('a/b?c', 'note-i')).toBe('/article/a%2Fb%3Fc#note-i');
});

test('explore with and without a query', () => {
  expect(explorePath()).toBe('/');
  expect(explorePath('?topic=drones')).toBe('/?topic=drones');
});

test('only a string is a way back', () => {
  expect(readResults({ results: '?topic=drones' })).toBe('?topic=drones');
  for (const state of [null, undefined, 'text', {}, { results: 3 }]) expect(readResults(state)).toBe('');
});
