import { expect, test } from 'vitest';
import { outletPath } from './outlet-path.ts';
import {
  articlePath,
  explorePath,
  rawTextPath,
  readOrigin,
  readResults,
  referencesAtPath,
  referencesPath,
  sourcesPath,
} from './paths.ts';

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

test('the way back to the results knows the article it leads back from', () => {
  expect(readOrigin({ from: 'a' })).toBe('a');
  for (const state of [null, undefined, 'text', {}, { from: 3 }]) expect(readOrigin(state)).toBeNull();
});

test('a raw text as a whole, at a line and at several', () => {
  expect(rawTextPath('a b.txt')).toBe('/corpus/raw?file=a+b.txt');
  expect(rawTextPath('a.txt', [7, 7])).toBe('/corpus/raw?file=a.txt#L7');
  expect(rawTextPath('a.txt', [7, 9])).toBe('/corpus/raw?file=a.txt&lines=7-9#L7');
});

test('an outlet by its name, whatever the spelling, with the list it was found in', () => {
  expect(outletPath('Le Journal de L’Afrique')).toBe('/sources/le-journal-de-lafrique');
  expect(outletPath('RT Arabic', '?language=ar')).toBe('/sources/rt-arabic?language=ar');
  expect(sourcesPath('flag=altered')).toBe('/sources?flag=altered');
  expect(referencesPath()).toBe('/references');
  expect(referencesAtPath('missing:a&b')).toBe('/references?at=missing%3Aa%26b');
});
