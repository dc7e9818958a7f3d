import fc from 'fast-check';
import { expect, test } from 'vitest';
import { citationsOf } from '../../model/citing-piece.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import { NONE } from '../facets/facet.ts';
import { madePiece, madeQuote, madeReference, madeSource } from '../testing/made-pieces.ts';
import { citationRows } from './citation-rows.ts';
import { describeSourceFilter, describeSourceOrder } from './describe-source-filter.ts';
import { listOutlets } from './list-outlets.ts';
import {
  ALL_SOURCES,
  clearSources,
  countAll,
  countCitations,
  isNarrowed,
  narrowOutlets,
  ROW_KINDS,
  SOURCE_FIELDS,
  type SourceFilter,
} from './source-filter.ts';
import { SOURCE_FLAGS } from './source-flags.ts';
import { SOURCE_ORDERS } from './source-orders.ts';
import { printSourceFilter, readSourceFilter } from './source-url.ts';

const titleOf = (article: string): string => `Title of ${article}`;

const source = fc
  .record({
    outlet: fc.constantFrom('África Hoy', 'Daily', 'weekly.com', null),
    outletDescriptor: fc.constantFrom('paper', null),
    language: fc.constantFrom('ar', 'fr', null),
    link: fc.constantFrom('direct' as const, 'shortened' as const, 'none' as const),
    date: fc.constantFrom('2023', '2023-05', '2022-01-02', null).map((date) => date as PartialDate | null),
  })
  .map(madeSource);

const pieces = fc
  .array(fc.array(source, { maxLength: 3 }), { maxLength: 4 })
  .map((all) =>
    all.map((sources, at) =>
      madePiece(`p${at}`, { sources: sources.map((one, i) => ({ ...one, n: i + 1 })) }),
    ),
  );

const REFERENCES = [madeReference({ kind: 'other', publication: 'Journal', article: 'p0' })];

const records = pieces.map((all) =>
  listOutlets(citationsOf({ pieces: all, outlets: [], references: REFERENCES })),
);

const filter: fc.Arbitrary<SourceFilter> = fc.record({
  text: fc.constantFrom('', 'africa', 'daily title', 'no such'),
  language: fc.option(fc.constantFrom('ar', 'fr', NONE, 'xx')),
  kind: fc.option(fc.constantFrom('source', 'footnote', 'a&b=c')),
  piece: fc.option(fc.constantFrom('p0', 'p1')),
  flag: fc.option(fc.constantFrom(...SOURCE_FLAGS, 'loud')),
  rows: fc.constantFrom(...ROW_KINDS),
  order: fc.constantFrom(...SOURCE_ORDERS),
});

test('a link holds the whole filter', () => {
  fc.assert(
    fc.property(filter, fc.string(), (given, text) => {
      const whole = { ...given, text };
      expect(readSourceFilter(new URLSearchParams(printSourceFilter(whole)))).toEqual(whole);
    }),
  );
});

test('a link that says nothing, or rows there are none of, is the usual list', () => {
  expect(readSourceFilter(new URLSearchParams('flag=&rows=columns&order=up'))).toEqual(ALL_SOURCES);
  expect(printSourceFilter(ALL_SOURCES)).toBe('');
  expect(printSourceFilter(clearSources({ ...ALL_SOURCES, text: 'x', rows: 'citations' }))).toBe(
    'rows=citations',
  );
});

test('a value’s count is what choosing it would show', () => {
  fc.assert(
    fc.property(records, filter, fc.constantFrom(...SOURCE_FIELDS), (outlets, given, field) => {
      for (const [value, count] of countCitations({ outlets, filter: given, titleOf }, field)) {
        const chosen = { outlets, filter: { ...given, [field]: value }, titleOf };
        expect(countAll(narrowOutlets(chosen))).toBe(count);
      }
    }),
  );
});

test('every citation is let through or not, none is lost or doubled, whatever the order and the rows', () => {
  fc.assert(
    fc.property(records, fc.constantFrom(...SOURCE_ORDERS), (outlets, order) => {
      const all = outlets.flatMap(({ citations }) => citations.map(({ id }) => id)).sort();
      const narrowed = narrowOutlets({ outlets, filter: { ...ALL_SOURCES, order }, titleOf });
      const rows = citationRows(narrowed, order).map(({ citation }) => citation.id);
      expect([...rows].sort()).toEqual(all);
      expect(countAll(narrowed)).toBe(all.length);
    }),
  );
});

test('words are found whatever their case and accents, all of them', () => {
  const outlets = listOutlets(
    citationsOf({
      pieces: [madePiece('p0', { sources: [madeSource({ outlet: 'África Hoy', title: 'La paz' })] })],
      outlets: [],
      references: [],
    }),
  );
  const found = (text: string) =>
    narrowOutlets({ outlets, filter: { ...ALL_SOURCES, text }, titleOf }).length;
  expect([found('AFRICA paz'), found('title of p0'), found('africa guerra')]).toEqual([1, 1, 0]);
});

const dated = (outlet: string, date: string | null, language: string | null) =>
  madeSource({ outlet, date: date as PartialDate | null, language });

test('orders', () => {
  const outlets = listOutlets(
    citationsOf({
      pieces: [
        madePiece('p0', {
          sources: [
            dated('beta', '2023-07', 'ar'),
            dated('Alpha', null, null),
            dated('Zeta', '2022', 'fr'),
            dated('Zeta', '2023-06-01', 'en'),
          ].map((one, i) => ({ ...one, n: i + 1 })),
        }),
      ],
      outlets: [],
      references: [],
    }),
  );
  const sorted = (order: SourceFilter['order']) =>
    narrowOutlets({ outlets, filter: { ...ALL_SOURCES, order }, titleOf });
  const names = (order: SourceFilter['order']) => sorted(order).map(({ name }) => name);
  const rows = (order: SourceFilter['order']) =>
    citationRows(sorted(order), order).map(({ citation }) => citation.date);
  expect(names('cited')).toEqual(['Zeta', 'Alpha', 'beta']);
  expect(names('outlet')).toEqual(['Alpha', 'beta', 'Zeta']);
  expect(names('newest')).toEqual(['beta', 'Zeta', 'Alpha']);
  expect(names('oldest')).toEqual(['Zeta', 'beta', 'Alpha']);
  expect(names('language')).toEqual(['beta', 'Zeta', 'Alpha']);
  expect(rows('newest')).toEqual(['2023-07', '2023-06-01', '2022', null]);
  expect(rows('language')).toEqual(['2023-07', '2023-06-01', '2022', null]);
  expect(rows('outlet')).toEqual([null, '2023-07', '2022', '2023-06-01']);
});

test('flags', () => {
  const outlets = listOutlets(
    citationsOf({
      pieces: [
        madePiece('p0', {
          sources: [
            madeSource({ link: 'shortened' }),
            madeSource({ n: 2, outletDescriptor: null, link: 'none' }),
          ],
          quotes: [madeQuote({ status: 'altered', source: 2 })],
        }),
      ],
      outlets: [],
      references: [],
    }),
  );
  const counts = countCitations({ outlets, filter: ALL_SOURCES, titleOf }, 'flag');
  expect(Object.fromEntries(counts)).toEqual({
    single: 2,
    shortened: 1,
    undescribed: 1,
    unlinked: 1,
    altered: 1,
  });
});

test('the filter in words', () => {
  const words = (part: Partial<SourceFilter>) => describeSourceFilter({ ...ALL_SOURCES, ...part }, titleOf);
  expect(words({ text: ' paz ', language: 'ar', kind: 'footnote', piece: 'one', flag: 'shortened' })).toEqual(
    ['words: paz', 'language: Arabic', 'cited: In a footnote', 'piece: Title of one', 'Shortened link'],
  );
  expect(words({ language: NONE, kind: 'odd', flag: 'loud' })).toEqual([
    'language: Language not known',
    'cited: odd',
    'loud',
  ]);
  expect(words({ text: '  ' })).toEqual([]);
  expect(describeSourceOrder(ALL_SOURCES)).toBe('most cited first');
  expect([
    isNarrowed({ ...ALL_SOURCES, order: 'newest' }),
    isNarrowed({ ...ALL_SOURCES, text: 'x' }),
  ]).toEqual([false, true]);
});
