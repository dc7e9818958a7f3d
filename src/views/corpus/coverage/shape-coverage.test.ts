import { expect, test } from 'vitest';
import type { Article, DateBasis } from '../../../model/article.ts';
import type { PartialDate } from '../../../model/partial-date.ts';
import { plainArticle } from '../../../model/testing/plain-article.ts';
import { corpusOf } from '../../../query/testing/random-corpus.ts';
import { describeGaps } from './describe-gaps.ts';
import { shapeCoverage } from './shape-coverage.ts';

const INDEX = { id: 'index', title: 'Index', kind: 'index', articles: 0 } as const;

const article = (date: string | null, collection = 'index', basis: DateBasis = 'stated'): Article =>
  plainArticle(`${date}`, {
    kind: 'entry',
    collection,
    date: { value: date as PartialDate | null, basis, evidence: [] },
  });

const tableIn = (articles: readonly Article[]) => corpusOf(articles).table;

const shape = (...dates: readonly (string | null)[]) =>
  shapeCoverage(INDEX, tableIn(dates.map((date) => article(date))));

test('counts the months of whole years, and tells none from not part of it', () => {
  const { years, highest } = shape('2022-11-01', '2022-11-15', '2023-02');
  expect(years.map(({ year, months }) => [year, months.length])).toEqual([
    ['2022', 12],
    ['2023', 12],
  ]);
  const states = years.flatMap(({ months }) => months.map(({ state }) => state));
  expect(states.slice(9, 15)).toEqual(['outside', 'entries', 'none', 'none', 'entries', 'outside']);
  expect(years[0]?.months[10]).toEqual({ month: '2022-11', count: 2, state: 'entries' });
  expect(highest).toBe(2);
});

test('gaps are runs of months without entries, over the turn of a year too', () => {
  const { gaps } = shape('2022-10', '2023-02', '2023-03', '2023-05');
  expect(gaps).toEqual([
    { from: '2022-11', to: '2023-01', months: 3 },
    { from: '2023-04', to: '2023-04', months: 1 },
  ]);
  expect(describeGaps(gaps)).toBe('4 months have none: 2022-11 to 2023-01 (3), 2023-04');
});

test('one month without entries is not months', () => {
  expect(describeGaps(shape('2022-10', '2022-12').gaps)).toBe('1 month has none: 2022-11');
  expect(describeGaps(shape('2022-10', '2022-11').gaps)).toBeNull();
});

test('a bare year, a lower bound and no date are of no month', () => {
  const articles = [article('2022'), article('2022-03', 'index', 'not-before'), article(null)];
  expect(shapeCoverage(INDEX, tableIn(articles))).toMatchObject({
    years: [],
    gaps: [],
    highest: 0,
    undated: 3,
  });
});

test('articles of other collections are not counted', () => {
  const { years, undated } = shapeCoverage(
    INDEX,
    tableIn([article('2022-03'), article('2022-04', 'pieces')]),
  );
  expect(years[0]?.months.filter(({ count }) => count > 0)).toHaveLength(1);
  expect(undated).toBe(0);
});
