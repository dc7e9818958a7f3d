import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorOfQuote } from './anchor-of-quote.ts';
import { findSpan } from './find-span.ts';
import { makeAnchor } from './make-anchor.ts';

test('leads to the passage it was kept from', () => {
  const text = Array.from({ length: 200 }, (_, i) => `word${i}`).join(' ');
  fc.assert(
    fc.property(fc.nat(text.length - 2), fc.integer({ min: 1, max: 600 }), (start, length) => {
      const span = { start, end: Math.min(start + length, text.length) };
      const { prefix, suffix } = makeAnchor(text, span);
      const anchor = anchorOfQuote({ exact: text.slice(span.start, span.end), prefix, suffix });
      expect(findSpan(text, anchor)).toEqual({ ...span, isExact: true });
      expect(anchor.head.length + (anchor.tail?.length ?? 0)).toBeLessThan(200);
    }),
  );
});
