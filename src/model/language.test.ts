import { expect, test } from 'vitest';
import { directionOf, languageName } from './language.ts';

test.each([
  ['ar', 'Arabic'],
  ['fr', 'French'],
  ['fa', 'Persian'],
])('%s is %s', (tag, name) => {
  expect(languageName(tag)).toBe(name);
});

test.each(['zzz', 'not a tag'])('%j, no language known, stands for itself', (tag) => {
  expect(languageName(tag)).toBe(tag);
});

test('script follows the language, whatever the region', () => {
  expect(directionOf('ar-DZ')).toBe('rtl');
  expect(directionOf('fr')).toBe('ltr');
  expect(directionOf(null)).toBe('auto');
});
