import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { endOfPrefix, readWords } from './words.ts';

const bare = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

test.each([
  ['Iran’s F-14', ['iran', 'f', '14']],
  ['Côte d’Ivoire, l’armée', ['cote', 'd', 'ivoire', 'l', 'armee']],
  ['the terrorists’ Sana’a, don’t', ['the', 'terrorists', 'sanaa', 'dont']],
  ['“Al-Qaeda”—again', ['al', 'qaeda', 'again']],
  ['هاجمت الشخص الخطأ”', ['هاجمت', 'الشخص', 'الخطا']],
  ['’s “” – ...', ['s']],
  ['', []],
])('%s', (text, words) => {
  expect(readWords(text).map(({ word }) => word)).toEqual(words);
});

const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.constantFrom('Traoré', 'd’Ivoire', 'Iran’s', 'Sana’a', 'مُقَاتِلَة', 'e\u0301te\u0301', 'ﬁne', 'ß'),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(' '));

test('the printed letters of every word fold to the word, in order and without overlap', () => {
  fc.assert(
    fc.property(text, (printed) => {
      let last = 0;
      for (const { word, start, end } of readWords(printed)) {
        expect(bare(printed.slice(start, end))).toBe(word);
        expect(start).toBeGreaterThanOrEqual(last);
        last = end;
      }
    }),
    { numRuns: 1000 },
  );
});

test('the printed letters of a beginning fold to it', () => {
  fc.assert(
    fc.property(text, fc.nat(5), (printed, more) => {
      for (const word of readWords(printed)) {
        const length = Math.min(more + 1, word.word.length);
        const end = endOfPrefix(printed, word, length);
        expect(end).toBeLessThanOrEqual(word.end);
        expect(bare(printed.slice(word.start, end)).startsWith(word.word.slice(0, length))).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});
