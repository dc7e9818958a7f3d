import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Anchor, Span } from './anchor.ts';
import { findSpan } from './find-span.ts';
import { makeAnchor } from './make-anchor.ts';

/** A text and a span of it, of whole letters or not. */
const placed = (text: fc.Arbitrary<string>): fc.Arbitrary<{ text: string; span: Span }> =>
  text.chain((made) =>
    fc
      .tuple(fc.nat(made.length - 1), fc.nat(made.length - 1))
      .map(([a, b]) => ({ text: made, span: { start: Math.min(a, b), end: Math.max(a, b) + 1 } })),
  );

/** Few words, so that every passage stands at many places. */
const repetitive = fc
  .array(fc.constantFrom('a', 'aa', 'ab ', ' ', '“a”', '\n', 'é', '𝔘'), { minLength: 1, maxLength: 300 })
  .map((parts) => parts.join(''));

test('an anchor leads to its own span, however often the same words stand in the text', () => {
  fc.assert(
    fc.property(
      fc.oneof(placed(repetitive), placed(fc.string({ minLength: 1, maxLength: 400 }))),
      ({ text, span }) => {
        expect(findSpan(text, makeAnchor(text, span))).toEqual({ ...span, isExact: true });
      },
    ),
    { numRuns: 500 },
  );
});

/** Words of which no two are alike. */
const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{4,9}$/), { minLength: 40, maxLength: 80 });

type Change = {
  readonly text: string;
  readonly anchor: Anchor;
  readonly passage: string;
  readonly expected: string;
};

/** A passage of twelve words or more, and one word of the text left out, exchanged or doubled. */
const changed = (where: 'inside' | 'outside'): fc.Arbitrary<Change> =>
  fc
    .tuple(words, fc.nat(), fc.nat(), fc.nat(), fc.constantFrom('', 'other', 'twice over'))
    .map(([all, a, b, c, put]) => {
      const length = 12 + (a % 12);
      const first = 1 + (b % (all.length - length - 2));
      const inside = { from: first, to: first + length };
      const outside = [...all.keys()].filter((i) => i < inside.from || i >= inside.to);
      const at = where === 'inside' ? inside.from + (c % length) : (outside[c % outside.length] ?? 0);
      const text = all.join(' ');
      const passage = all.slice(inside.from, inside.to).join(' ');
      const start = text.indexOf(passage);
      const exchange = (word: string, i: number): readonly string[] =>
        i === at ? (put === '' ? [] : [put]) : [word];
      const expected = all
        .slice(inside.from, inside.to)
        .flatMap((word, i) => exchange(word, i + inside.from));
      return {
        text: all.flatMap(exchange).join(' '),
        anchor: makeAnchor(text, { start, end: start + passage.length }),
        passage,
        expected: expected.join(' '),
      };
    });

test('a change elsewhere leaves the passage found', () => {
  fc.assert(
    fc.property(changed('outside'), ({ text, anchor, passage }) => {
      const found = findSpan(text, anchor);
      expect(found?.isExact).toBe(true);
      expect(text.slice(found?.start, found?.end)).toBe(passage);
    }),
  );
});

test('a changed word within the passage leaves its place found by what stands around it', () => {
  fc.assert(
    fc.property(changed('inside'), ({ text, anchor, expected }) => {
      const found = findSpan(text, anchor);
      expect(found).not.toBeNull();
      expect(text.slice(found?.start, found?.end).trim()).toBe(expected);
    }),
  );
});

const TEXT = 'He said “no – never” and left. Later she said “no – never” and stayed for good.';

test('kinds of quotation marks, dashes and spaces do not matter', () => {
  const anchor: Anchor = { prefix: 'she said ', head: '"no - never"', tail: null, suffix: '' };
  const found = findSpan(TEXT, anchor);
  expect(TEXT.slice(found?.start)).toBe('“no – never” and stayed for good.');
});

test('what is not in the text is not found', () => {
  const anchor: Anchor = {
    prefix: 'words that stand',
    head: 'nowhere in this text at all',
    tail: null,
    suffix: 'nor do these words',
  };
  expect(findSpan(TEXT, anchor)).toBeNull();
  expect(findSpan(TEXT, { ...anchor, prefix: 'He said “no – never” and', suffix: '' })).toBeNull();
  expect(findSpan('', anchor)).toBeNull();
});

test('an anchor without words leads nowhere', () => {
  expect(findSpan(TEXT, { prefix: 'x', head: '', tail: null, suffix: 'y' })).toBeNull();
});

test('a long passage is named by its ends', () => {
  const text = Array.from({ length: 200 }, (_, i) => `word${i}`).join(' ');
  const anchor = makeAnchor(text, { start: 9, end: 900 });
  expect(anchor.tail).not.toBeNull();
  expect(Object.values(anchor).join('').length).toBeLessThan(200);
  expect(findSpan(text, anchor)).toEqual({ start: 9, end: 900, isExact: true });
});
