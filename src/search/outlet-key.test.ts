import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outletKey, outletSlug } from './outlet-key.ts';

test('spellings of one name have one key', () => {
  for (const [one, other] of [
    ['Theeastafrican.co.ke', 'The East African'],
    ['Le Journal de L’Afrique', "le journal de l'afrique"],
    ['africanews.com', 'AfricaNews'],
    ['O Público', 'O PUBLICO'],
  ] as const) {
    expect(outletKey(one)).toBe(outletKey(other));
  }
  expect(outletKey('The Star')).not.toBe(outletKey('The Standard'));
});

test('an address is readable, and its key is the name’s', () => {
  expect(outletSlug('Le Journal de l’Afrique')).toBe('le-journal-de-lafrique');
  fc.assert(
    fc.property(fc.string(), (name) => {
      expect(outletKey(outletSlug(name))).toBe(outletKey(name));
    }),
  );
});

test('a name without a letter is its own address', () => {
  expect(outletSlug('***')).toBe('***');
});
