import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Anchor } from './anchor.ts';
import { printPassage, readPassage, withoutPassage } from './passage-url.ts';

const anchor: fc.Arbitrary<Anchor> = fc.record({
  head: fc.string({ minLength: 1, unit: 'grapheme' }),
  tail: fc.option(fc.string({ unit: 'grapheme' })),
  prefix: fc.string({ unit: 'grapheme' }),
  suffix: fc.string({ unit: 'grapheme' }),
});

test('a link names the passage it was made of', () => {
  fc.assert(
    fc.property(anchor, (given) => {
      expect(readPassage(new URLSearchParams(printPassage(given)))).toEqual(given);
    }),
  );
});

test('a link cut short anywhere is read without fault', () => {
  fc.assert(
    fc.property(anchor, fc.nat(), (given, cut) => {
      const printed = printPassage(given);
      expect(() => readPassage(new URLSearchParams(printed.slice(0, cut % printed.length)))).not.toThrow();
    }),
  );
});

test('a link without a passage names none, and loses nothing else with it', () => {
  expect(readPassage(new URLSearchParams('to=x&before=y'))).toBeNull();
  expect(withoutPassage(new URLSearchParams('a=1&passage=x&to=y&before=b&after=c')).toString()).toBe('a=1');
});
