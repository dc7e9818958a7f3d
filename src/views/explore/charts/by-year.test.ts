import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PartialDate } from '../../../model/partial-date.ts';
import { buildColumns } from '../../../query/columns.ts';
import { crossTally } from '../../../query/cross-tally.ts';
import { evaluate } from '../../../query/evaluate.ts';
import { author } from '../../../query/facets/author.ts';
import { NONE } from '../../../query/facets/facet.ts';
import { leaveOpen } from '../../../query/pair-choice.ts';
import { EVERYTHING, type Query, toggleValue, withRange } from '../../../query/query.ts';
import { anyCorpus, anyQuery, corpusOf } from '../../../query/testing/random-corpus.ts';
import { byYear, shareOf } from './by-year.ts';

const shape = (corpus: ReturnType<typeof corpusOf>, query: Query) => {
  const columns = buildColumns(corpus);
  const open = leaveOpen(query, ['author', 'year']);
  return byYear(columns, crossTally(columns, evaluate(columns, open).ids, ['author', 'year']), author, query);
};

test('years follow each other from the first to the last, the undated after them', () => {
  fc.assert(
    fc.property(anyCorpus, anyQuery, (corpus, query) => {
      const { years, rows } = shape(corpus, query);
      const dated = years.map(({ value }) => value).filter((value) => value !== NONE);
      for (const [at, year] of dated.entries()) expect(Number(year)).toBe(Number(dated[0]) + at);
      expect(years.findIndex(({ value }) => value === NONE)).toBeOneOf([-1, dated.length]);
      for (const row of rows) expect(row.cells).toHaveLength(years.length);
    }),
  );
});

test('a row adds up: each article is in one year', () => {
  fc.assert(
    fc.property(anyCorpus, anyQuery, (corpus, query) => {
      const { years, rows, highest } = shape(corpus, query);
      for (const { cells, count } of rows) {
        expect(cells.reduce((sum, cell) => sum + cell.count, 0)).toBe(count);
        for (const [at, cell] of cells.entries()) {
          expect(cell.of).toBe(years[at]?.total);
          expect(cell.count).toBeLessThanOrEqual(Math.min(cell.of, highest.count));
          expect(shareOf(cell)).toBeLessThanOrEqual(highest.share);
        }
      }
    }),
  );
});

const month = (text: string): PartialDate => text as PartialDate;

test('years outside the dates of the query are marked, whichever way they were chosen', () => {
  fc.assert(
    fc.property(anyCorpus, (corpus) => {
      const left = (query: Query) =>
        shape(corpus, query)
          .years.filter((year) => !year.left)
          .map(({ value }) => value);
      const all = left(EVERYTHING);
      expect(left(withRange(EVERYTHING, { from: month('2021-12'), to: null }))).toEqual(
        all.filter((year) => year !== NONE && year >= '2021'),
      );
      expect(left(toggleValue(EVERYTHING, 'year', '2020', 'exclude'))).toEqual(
        all.filter((year) => year !== '2020'),
      );
      expect(left(toggleValue(EVERYTHING, 'year', NONE))).toEqual(all.filter((year) => year === NONE));
    }),
  );
});

test('a corpus without articles has no years and no rows', () => {
  expect(shape(corpusOf([]), EVERYTHING)).toEqual({ years: [], rows: [], highest: { count: 0, share: 0 } });
});
