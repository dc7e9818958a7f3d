import fc from 'fast-check';
import { expect, test } from 'vitest';
import { signsAt, titleKey } from './title-key.ts';
import { createTitleOrder } from './title-order.ts';

const collator = new Intl.Collator('en', { ignorePunctuation: true, numeric: true });

const letter = fc.constantFrom(
  ...'aAbBzZéÉüñçøØłßæÀ ıİ',
  ...'0129٣½²',
  ...`-–—'’“”".,:;!?&#%*@_/()[]{}`,
  ...'+$<=>^|~`€',
  'سپاه',
  'Войска',
  '\u0301',
  '\u200b',
  '\u00a0',
);
const title = fc.oneof(
  fc.array(letter, { maxLength: 8 }).map((letters) => letters.join('')),
  fc.string({ unit: 'grapheme', maxLength: 5 }),
  fc.bigInt(0n, 10n ** 19n).map((number) => `Unit ${number >> (number % 60n)} Sails`),
  fc.constantFrom(
    'Iran Unveils Drones',
    'Iran Unveils Drones Again',
    'Iran unveils: “Drones”',
    'Iran Unveils Dróne',
  ),
);

test('signs compare as the collator does, wherever both titles have them', () => {
  fc.assert(
    fc.property(title, title, (a, b) => {
      const [one, other] = [titleKey(a), titleKey(b)].map((key) => (key === null ? null : signsAt(key, 0)));
      if (one == null || other == null || one === other) return;
      expect(Math.sign(collator.compare(a, b)), `${one} | ${other}`).toBe(one < other ? -1 : 1);
    }),
    { numRuns: 20_000 },
  );
});

test('the order is that of the collator, equal ones as they come', () => {
  fc.assert(
    fc.property(fc.array(title, { maxLength: 40 }), (titles) => {
      const order = createTitleOrder(titles.length, (at) => titles[at] ?? '')();
      const plain = [...titles.keys()].sort((a, b) => collator.compare(titles[a] ?? '', titles[b] ?? ''));
      expect([...order]).toEqual(plain);
    }),
    { numRuns: 2000 },
  );
});

test('usual titles have keys', () => {
  const signs = (text: string): number => signsAt(titleKey(text) ?? '', 0);
  expect(signs('“Élan” of 7')).toBe(signs('elan, OF 007'));
  expect(signsAt(titleKey('Iran Unveils Drones') ?? '', 9)).toBe(signs('ls drones'));
  expect([titleKey('Army + Navy'), titleKey('سپاه')]).toEqual([null, null]);
});
