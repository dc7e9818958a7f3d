import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_EDITORIAL } from '../parse/editorial.ts';
import { buildCorpus } from '../parse/index.ts';
import { findSpan } from '../query/passage/find-span.ts';
import { makeAnchor } from '../query/passage/make-anchor.ts';
import { passageTextOf } from '../query/passage/passage-text.ts';
import { printPassage, readPassage } from '../query/passage/passage-url.ts';

// In this layer, because query must not import the parser, and the real corpus is what it makes.
const RAW = readFileSync(new URL('../../corpus/oe-watch.txt', import.meta.url), 'utf8');
const { pieces } = buildCorpus(
  [{ file: 'oe-watch.txt', text: RAW, bytes: 0, sha256: '' }],
  NO_EDITORIAL,
  () => undefined,
);

test.each(pieces)('any passage of “$title” is found again by its link', (piece) => {
  const { text, blocks } = passageTextOf(piece);
  expect(new Set(blocks.map(({ line }) => line)).size).toBe(blocks.length);
  const span = fc
    .tuple(fc.nat(text.length - 2), fc.integer({ min: 1, max: 1500 }))
    .map(([start, length]) => ({ start, end: Math.min(start + length, text.length) }));
  fc.assert(
    fc.property(span, (given) => {
      const link = printPassage(makeAnchor(text, given));
      const anchor = readPassage(new URLSearchParams(link));
      expect(anchor === null ? null : findSpan(text, anchor)).toEqual({ ...given, isExact: true });
      expect(link.length).toBeLessThan(1500);
    }),
  );
});
