import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Marker } from '../../../model/piece.ts';
import type { LocatedQuote } from './locate-quote.ts';
import { weave } from './weave.ts';

function quoteAt(start: number, end: number, changes: LocatedQuote['changes'] = []): LocatedQuote {
  return {
    line: 1,
    in: 'analysis',
    text: '',
    start,
    end,
    status: 'altered',
    source: 1,
    sourceLine: 2,
    differences: [],
    passage: null,
    changes,
  };
}

const spell = (text: string, markers: readonly Marker[], quotes: readonly LocatedQuote[]) =>
  weave({ text, markers, quotes }).map(({ quote, threads }) => {
    const inside = threads.map((thread) => {
      if (thread.kind === 'marker') return `<${thread.label}>`;
      return thread.kind === 'changed' ? `{${thread.text}|${thread.source}}` : thread.text;
    });
    return `${quote === null ? '' : 'Q:'}${inside.join('')}`;
  });

test('a paragraph with nothing in it is one strand, an empty one none', () => {
  expect(spell('As [Faso] is.', [], [])).toEqual(['As [Faso] is.']);
  expect(spell('', [], [])).toEqual([]);
});

test('markers at both ends and side by side leave no empty text', () => {
  const markers = [
    { label: 'iii', offset: 11 },
    { label: 'i', offset: 0 },
    { label: 'ii', offset: 3 },
  ];
  const [strand] = weave({ text: '[i][ii]word[iii]', markers, quotes: [] });
  expect(strand?.threads.map(({ text }) => text)).toEqual(['[i]', '[ii]', 'word', '[iii]']);
});

test('a quotation takes its quotation marks along, and only those', () => {
  const text = 'He said “we will,” twice';
  expect(spell(text, [], [quoteAt(9, 17)])).toEqual(['He said ', 'Q:“we will,”', ' twice']);
  expect(spell('(we will)', [], [quoteAt(1, 8)])).toEqual(['(', 'Q:we will', ')']);
});

test('a marker inside a quotation belongs to it, one behind it does not', () => {
  const text = '“we[i] will”[ii] do';
  const markers = [
    { label: 'i', offset: 3 },
    { label: 'ii', offset: 12 },
  ];
  expect(spell(text, markers, [quoteAt(1, 11)])).toEqual(['Q:“we<i> will”', '<ii> do']);
});

test('words that differ, and a place where words are missing', () => {
  const changes = [
    { start: 4, end: 8, source: 'shall' },
    { start: 8, end: 8, source: 'not' },
  ];
  expect(spell('“we will do”', [], [quoteAt(1, 11, changes)])).toEqual(['Q:“we {will|shall}{|not} do”']);
});

test('two quotations in a row stay two', () => {
  expect(spell('“a”“b”', [], [quoteAt(1, 2), quoteAt(4, 5)])).toEqual(['Q:“a”', 'Q:“b”']);
});

const span = (size: number) =>
  fc.tuple(fc.nat(size), fc.nat(size)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

const paragraph = fc.stringMatching(/^[a-z “”[\]….i]{0,60}$/).chain((text) =>
  fc.record({
    text: fc.constant(text),
    markers: fc.array(fc.record({ label: fc.constantFrom('i', 'ii'), offset: fc.nat(text.length) })),
    quotes: fc.array(
      fc.tuple(span(text.length), fc.array(span(text.length))).map(([{ start, end }, changes]) =>
        quoteAt(
          start,
          end,
          changes.map((change) => ({ ...change, source: 'other' })),
        ),
      ),
      { maxLength: 4 },
    ),
  }),
);

test('whatever is woven in, and however it overlaps, the texts joined are the paragraph, each in its place', () => {
  fc.assert(
    fc.property(paragraph, (woven) => {
      const threads = weave(woven).flatMap((strand) => strand.threads);
      expect(threads.map(({ text }) => text).join('')).toBe(woven.text);
      for (const { text, start } of threads) expect(woven.text.startsWith(text, start)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('strands neither repeat a place nor stand out of order', () => {
  fc.assert(
    fc.property(paragraph, (woven) => {
      const starts = weave(woven)
        .flatMap((strand) => strand.threads)
        .filter(({ text }) => text !== '')
        .map(({ start }) => start);
      expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
    }),
  );
});
