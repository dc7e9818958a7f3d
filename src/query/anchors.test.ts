import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHash } from './anchors.ts';

test('a hash gives back the place it was made of, whatever its letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (anchor) => {
      expect(readHash(`#${encodeURIComponent(anchor)}`)).toBe(anchor);
    }),
  );
});

test('a hash with broken escapes names the place it spells', () => {
  for (const broken of ['%', '50%', '%E0%A4%A', 'a%zz']) expect(readHash(`#${broken}`)).toBe(broken);
  expect(readHash('')).toBe('');
});
