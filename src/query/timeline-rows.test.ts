import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Article, placedDate } from '../model/article.ts';
import type { PartialDate } from '../model/partial-date.ts';
import { plainArticle } from '../model/testing/plain-article.ts';
import { buildColumns, type Columns } from './columns.ts';
import { evaluate } from './evaluate.ts';
import { EVERYTHING, type Query, toggleValue } from './query.ts';
import { anyCorpus, anyQuery, corpusOf } from './testing/random-corpus.ts';
import { stackTimeline, timelineAxis, timelineRows } from './timeline-rows.ts';

const article = (id: string, value: string | null, more: Partial<Article> = {}): Article =>
  plainArticle(id, {
    kind: 'entry',
    collection: 'iran',
    date: { value: value as PartialDate | null, basis: value === null ? 'unknown' : 'stated', evidence: [] },
    topics: [{ id: 'air', because: [] }],
    ...more,
  });

const inferred = { value: '2022-05' as PartialDate, basis: 'inferred' as const, evidence: [] };
const corpus = corpusOf([
  article('a', '2022-01-15'),
  article('b', '2022-01', { topics: [{ id: 'diplomacy', because: [] }] }),
  article('c', '2022-03'),
  article('d', null, { collection: 'sahel', date: inferred }),
  article('e', '2022-07'),
  article('f', null, { collection: 'sahel', topics: [] }),
]);
const rowsIn = (columns: Columns, query: Query) => {
  const axis = timelineAxis(columns);
  return timelineRows(stackTimeline(axis, columns, evaluate(columns, query).timeline), axis, query);
};
const rowsOf = (query: Query = EVERYTHING) => rowsIn(buildColumns(corpus), query);

test('months run from the first to the last, stacked by domain', () => {
  const { months, undated } = rowsOf();
  expect(months.map(({ month, total }) => `${month} ${total}`)).toEqual([
    '2022-01 2',
    '2022-02 0',
    '2022-03 1',
    '2022-04 0',
    '2022-05 1',
    '2022-06 0',
    '2022-07 1',
  ]);
  expect(months[0]?.segments).toEqual([
    { domain: 'hardware', inferred: false, count: 1 },
    { domain: 'politics', inferred: false, count: 1 },
  ]);
  expect(months[4]?.segments).toEqual([{ domain: 'hardware', inferred: true, count: 1 }]);
  expect(undated).toEqual({
    total: 1,
    of: 1,
    segments: [{ domain: null, inferred: false, count: 1 }],
    chosen: true,
  });
});

test('gaps are of the index: a dated piece does not fill one, a filter does not make one', () => {
  const gaps = [
    { from: '2022-02', to: '2022-02', months: 1 },
    { from: '2022-04', to: '2022-06', months: 3 },
  ];
  expect(rowsOf().gaps).toEqual(gaps);
  expect(rowsOf(toggleValue(EVERYTHING, 'topic', 'diplomacy')).gaps).toEqual(gaps);
});

test('a corpus without an index has no gaps', () => {
  const pieces = corpusOf([article('a', '2022-01'), article('b', '2022-09')]);
  const plain = {
    ...pieces,
    manifest: {
      ...pieces.manifest,
      collections: pieces.manifest.collections.filter(({ kind }) => kind === 'pieces'),
    },
  };
  expect(rowsIn(buildColumns(plain), EVERYTHING).gaps).toEqual([]);
});

test('a range of months leaves the bars and says which are chosen', () => {
  const { months, undated } = rowsOf({
    ...EVERYTHING,
    from: '2022-03' as PartialDate,
    to: '2022-05' as PartialDate,
  });
  expect(months.map(({ total }) => total)).toEqual([2, 0, 1, 0, 1, 0, 1]);
  expect(months.filter(({ chosen }) => chosen).map(({ month }) => month)).toEqual([
    '2022-03',
    '2022-04',
    '2022-05',
  ]);
  expect(undated).toMatchObject({ total: 1, chosen: false });
});

test('a month knows all its articles, whatever the query', () => {
  const { months, undated } = rowsOf(toggleValue(EVERYTHING, 'topic', 'diplomacy'));
  expect(months[0]).toMatchObject({ total: 1, of: 2 });
  expect(months[2]).toMatchObject({ total: 0, of: 1 });
  expect(undated).toMatchObject({ total: 0, of: 1 });
});

test('undated articles are chosen alone by their year', () => {
  const { months, undated } = rowsOf(toggleValue(EVERYTHING, 'year', '(none)'));
  expect(undated.chosen).toBe(true);
  expect(months.some(({ chosen }) => chosen)).toBe(false);
});

test('an empty corpus has no months', () => {
  expect(rowsIn(buildColumns(corpusOf([])), EVERYTHING)).toMatchObject({
    months: [],
    undated: { total: 0, of: 0 },
    gaps: [],
  });
});

test('chosen months hold exactly the dated articles of the result', () => {
  fc.assert(
    fc.property(anyCorpus, anyQuery, (any, query) => {
      const columns = buildColumns(any);
      const result = evaluate(columns, query);
      const dated = [...result.ids].filter((i) => {
        const one = any.articles.at(i);
        return one !== undefined && (placedDate(one.date)?.length ?? 0) >= 7;
      });
      const { months } = rowsIn(columns, query);
      const chosen = months.filter((month) => month.chosen).reduce((sum, { total }) => sum + total, 0);
      expect(chosen).toBe(dated.length);
    }),
  );
});
