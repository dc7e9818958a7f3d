import { expect, test } from 'vitest';
import { CORPUS_SCHEMA, type Manifest } from '../model/corpus.ts';
import { isPartialDate } from '../model/partial-date.ts';
import { plainArticle } from '../model/testing/plain-article.ts';
import { encodeSummary } from '../table/summary-part.ts';
import { tableOf } from '../table/table-of.ts';
import { encodeTexts } from '../table/text-part.ts';
import { decodeCorpus } from './decode-articles.ts';
import { decodeManifest, hasTable, openSummary } from './decode-corpus.ts';
import { type Fault, LoadFailure } from './load-failure.ts';
import { openTexts } from './open-texts.ts';

const MANIFEST: Manifest = {
  schema: CORPUS_SCHEMA,
  title: 'OE Watch',
  inputs: [],
  collections: [],
  counts: {
    articles: 1,
    entries: 1,
    rows: 1,
    pieces: 0,
    sources: 0,
    footnotes: 0,
    references: 0,
    quotes: 0,
    problems: 0,
  },
  quoteStatuses: { verbatim: 0, elided: 0, altered: 0, 'not-found': 0 },
  files: {},
};

const MONTH = '2023-05';
const ARTICLE = plainArticle('a', {
  kind: 'entry',
  title: 'A title',
  date: { value: isPartialDate(MONTH) ? MONTH : null, basis: 'stated', evidence: [] },
  lines: [[1, 1]],
});
const TAXONOMY = { domains: [] };

function faultOf(decode: () => unknown): Fault {
  try {
    decode();
  } catch (error) {
    if (error instanceof LoadFailure) return error.fault;
    throw error;
  }
  throw new Error('expected a LoadFailure');
}

const decodeArticle = (changed: Record<string, unknown>) =>
  faultOf(() =>
    decodeCorpus(MANIFEST, { articles: [ARTICLE, { ...ARTICLE, ...changed }], taxonomy: TAXONOMY }),
  );

test('keeps a corpus of the contract, and drops fields it does not know', () => {
  const articles = [{ ...ARTICLE, addedLater: true }];
  const corpus = decodeCorpus(decodeManifest(MANIFEST), { articles, taxonomy: TAXONOMY });
  expect(corpus).toMatchObject({ manifest: MANIFEST, table: tableOf([ARTICLE]), taxonomy: TAXONOMY });
  expect([...corpus.articles]).toEqual([ARTICLE]);
});

test('another schema version is told before anything else that is off', () => {
  expect(faultOf(() => decodeManifest({ schema: 'oe-watch-corpus/2' }))).toEqual({
    kind: 'wrong-schema',
    file: 'corpus/manifest.json',
    found: 'oe-watch-corpus/2',
    expected: 'oe-watch-corpus/1',
  });
});

test.each([null, [], 'text', {}, { schema: 1 }])('%j names no schema', (value) => {
  expect(faultOf(() => decodeManifest(value))).toMatchObject({ kind: 'wrong-schema', found: null });
});

test('a wrong value is named by its path', () => {
  expect(decodeArticle({ authors: ['A', 3] })).toEqual({
    kind: 'wrong-shape',
    file: 'corpus/articles.json',
    path: '[1].authors[1]',
    expected: 'string',
    received: '3',
  });
});

test('a missing value is said to be missing', () => {
  expect(decodeArticle({ title: undefined })).toMatchObject({ path: '[1].title', received: 'nothing' });
});

test('a day the calendar does not have is no date', () => {
  const date = { ...ARTICLE.date, value: '2023-02-30' };
  expect(decodeArticle({ date })).toMatchObject({
    path: '[1].date.value',
    expected: 'a calendar date YYYY, YYYY-MM or YYYY-MM-DD',
    received: '"2023-02-30"',
  });
});

test('the fault of the taxonomy names the taxonomy', () => {
  const fault = faultOf(() => decodeCorpus(MANIFEST, { articles: [], taxonomy: [] }));
  expect(fault).toMatchObject({ kind: 'wrong-shape', file: 'corpus/taxonomy.json' });
});

const TABLE = tableOf([ARTICLE]);

test('a table opens to the articles that were put into it', () => {
  const summary = openSummary(MANIFEST, { summary: encodeSummary(TABLE), taxonomy: TAXONOMY });
  expect(summary.table).toEqual(TABLE);
  expect([...openTexts(summary, encodeTexts([ARTICLE], TABLE)).articles]).toEqual([ARTICLE]);
});

test('a table of other articles than the manifest counts, or than its texts, is refused', () => {
  const two = tableOf([ARTICLE, { ...ARTICLE, id: 'b' }]);
  expect(faultOf(() => openSummary(MANIFEST, { summary: encodeSummary(two), taxonomy: TAXONOMY }))).toEqual({
    kind: 'damaged',
    file: 'corpus/articles-summary.bin',
    place: 'the number of articles',
    found: '2',
    expected: '1, as corpus/manifest.json says',
  });
  const summary = { manifest: MANIFEST, table: two, taxonomy: TAXONOMY };
  expect(faultOf(() => openTexts(summary, encodeTexts([ARTICLE], TABLE)))).toMatchObject({
    kind: 'damaged',
    file: 'corpus/articles-texts.bin',
    place: 'titles',
  });
});

test('only a manifest that names both parts has a table', () => {
  const files = { summary: 'a', texts: 'b' };
  expect(hasTable({ ...MANIFEST, files })).toBe(true);
  expect(hasTable({ ...MANIFEST, files: { summary: 'a' } })).toBe(false);
  expect(hasTable(MANIFEST)).toBe(false);
});
