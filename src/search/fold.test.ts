import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldWithOffsets } from './fold.ts';

test.each([
  ['Traoré', 'traore'],
  ['TRAORE\u0301', 'traore'],
  ['İstanbul ı', 'istanbul i'],
  ['Łódź Straße Ærø', 'lodz strasse aero'],
  ['Iran’s “F–14”', 'iran\'s "f-14"'],
  ['Qur`an', "qur'an"],
  ['soft\u00adware\u200c', 'software'],
  ['أمريكا إيران آسيا ٱلجزائر', 'امريكا ايران اسيا الجزاير'],
  ['مُقَاتِلَة', 'مقاتله'],
  ['ﻻﻓﺮﻭﻑ', 'لافروف'],
  ['ایران کشور', 'ايران كشور'],
  ['مـــالي على', 'مالي علي'],
  ['٦٠ ۶۰', '60 60'],
])('%s is compared as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('letters of different words stay different', () => {
  expect(fold('coup')).not.toBe(fold('coop'));
  expect(fold('سوريا')).not.toBe(fold('روسيا'));
});

const anyText = fc.string({ unit: 'grapheme', maxLength: 40 });

test('folding twice changes nothing, and offsets lead back to letters that fold to the same', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { text: folded, starts, ends } = foldWithOffsets(text);
      expect(folded).toBe(fold(text));
      expect([starts.length, ends.length]).toEqual([folded.length, folded.length]);
      for (let i = 0; i < folded.length; i++) {
        const letter = fold(text.slice(starts[i], ends[i]));
        expect(letter).toContain(folded[i]);
        expect(starts[i]).toBeGreaterThanOrEqual(starts[i - 1] ?? 0);
      }
    }),
    { numRuns: 500 },
  );
});
