import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCorpus } from '../../query/testing/random-corpus.ts';
import { readBibtex } from '../testing/read-back.ts';
import { RESULTS_FORMATS } from './index.ts';
import type { Results } from './results.ts';

const anyResults: fc.Arbitrary<Results> = anyCorpus.map(({ articles }) => ({
  publication: 'OE Watch',
  articles: [...articles],
  filter: 'Topic: Drones; not Place: Iran',
  order: 'newest first',
  query: 'topic=drones&not.place=Iran',
  topics: new Map([['drones', { value: 'drones', name: 'Drones & uncrewed systems', domain: 'hardware' }]]),
}));

const formatOf = (id: string) => {
  const format = RESULTS_FORMATS.find((one) => one.id === id);
  if (format === undefined) throw new Error(`No format ${id}`);
  return format;
};

test('CSV has a row an article, in the order of the list, with the filter in words', () => {
  fc.assert(
    fc.property(anyResults, (results) => {
      const rows = csvParse(formatOf('csv').print(results));
      expect(rows.map(({ id, title }) => [id, title])).toEqual(
        results.articles.map(({ id, title }) => [id, title]),
      );
      expect(rows.map((row) => [row.date, row['date basis']])).toEqual(
        results.articles.map(({ date }) => [date.value ?? '', date.basis]),
      );
      for (const { filter } of rows) expect(filter).toBe(`${results.filter}; order: newest first`);
    }),
  );
});

test('a title that would begin a formula is defused', () => {
  fc.assert(
    fc.property(anyResults, (results) => {
      const articles = results.articles.map((article) => ({ ...article, title: '=cmd|calc' }));
      for (const { title } of csvParse(formatOf('csv').print({ ...results, articles }))) {
        expect(title).toBe("'=cmd|calc");
      }
    }),
  );
});

test('BibTeX says what chose its articles, and is read as if it did not', () => {
  fc.assert(
    fc.property(anyResults, fc.constantFrom('Text: “@article{x,”', 'a\nb', '100% {'), (results, filter) => {
      const text = formatOf('bibtex').print({ ...results, filter });
      expect(text.split('\n')[0]).toMatch(
        /^% \d+ articles? of OE Watch\. Filter: .*; order: newest first\.$/,
      );
      expect(readBibtex(text).map(({ id }) => id)).toEqual(results.articles.map(({ id }) => id));
    }),
    { numRuns: 30 },
  );
});

test('JSON holds the articles as they are, and what chose them', () => {
  fc.assert(
    fc.property(anyResults, (results) => {
      const { filter, query, order, count, articles } = JSON.parse(formatOf('json').print(results));
      expect(articles).toEqual(JSON.parse(JSON.stringify(results.articles)));
      expect({ filter, query, order, count }).toEqual({
        filter: results.filter,
        query: results.query,
        order: results.order,
        count: results.articles.length,
      });
    }),
  );
});

test('every format has an id and a label of its own', () => {
  expect(new Set(RESULTS_FORMATS.map(({ id }) => id)).size).toBe(RESULTS_FORMATS.length);
  expect(new Set(RESULTS_FORMATS.map(({ label }) => label)).size).toBe(RESULTS_FORMATS.length);
});
