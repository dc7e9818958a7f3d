import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Article, placedDate } from '../model/article.ts';
import type { Corpus } from '../model/corpus.ts';
import { plainArticle } from '../model/testing/plain-article.ts';
import { buildColumns, type Columns } from './columns.ts';
import { createEvaluator, evaluate, type Result } from './evaluate.ts';
import { NONE } from './facets/facet.ts';
import { eachFacet, FACETS, type FacetId } from './facets/index.ts';
import { EVERYTHING, type Query, toggleValue, withSelection } from './query.ts';
import { anyCorpus, anyQuery, corpusOf } from './testing/random-corpus.ts';

type Facet = (typeof FACETS)[number];

const valuesOf = (facet: Facet, article: Article): readonly string[] => {
  const values = [...new Set(facet.valuesOf(article))].filter((value) => value !== NONE);
  return values.length === 0 ? [NONE] : values;
};

function passesFacet(facet: Facet, article: Article, { facets }: Query): boolean {
  const { include, exclude } = facets[facet.id];
  const values = valuesOf(facet, article);
  return (
    (include.length === 0 || values.some((value) => include.includes(value))) &&
    !values.some((value) => exclude.includes(value))
  );
}

function passesRange(article: Article, { from, to }: Query): boolean {
  const month = placedDate(article.date)?.slice(0, 7) ?? '';
  if (month.length < 7) return from === null && to === null;
  return (from === null || month >= from) && (to === null || month <= to);
}

function passes(
  article: Article,
  query: Query,
  ignored: (facet: Facet) => boolean,
  ignoreRange = false,
): boolean {
  if (!ignoreRange && !passesRange(article, query)) return false;
  return FACETS.every((facet) => ignored(facet) || passesFacet(facet, article, query));
}

function plainCounts(articles: readonly Article[], query: Query, facet: Facet): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const article of articles) {
    if (!passes(article, query, (other) => other === facet)) continue;
    for (const value of valuesOf(facet, article)) counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

function countsByValue(columns: Columns, result: Result, id: FacetId): Record<string, number> {
  const entries = columns.facets[id].terms.map(
    ({ value }, code) => [value, result.counts[id][code] ?? 0] as const,
  );
  return Object.fromEntries(entries.filter(([, count]) => count > 0));
}

/** `articles` are those of the corpus that the search, if there is one, finds. */
function expectAsPlainFilter(
  corpus: Corpus,
  articles: readonly Article[],
  columns: Columns,
  query: Query,
  result: Result,
): void {
  const kept = [...corpus.articles].flatMap((article, i) =>
    articles.includes(article) && passes(article, query, () => false) ? [i] : [],
  );
  expect([...result.ids].sort((a, b) => a - b)).toEqual(kept);
  expect(result).toMatchObject({ total: kept.length, of: corpus.articles.length });
  for (const facet of FACETS) {
    expect(countsByValue(columns, result, facet.id)).toEqual(plainCounts(articles, query, facet));
  }
  const anyTime = articles.filter((article) => passes(article, query, ({ temporal }) => temporal, true));
  expect(result.timeline.reduce((sum, count) => sum + count, 0)).toBe(anyTime.length);
}

test('any question of any corpus is answered as by filtering a list, whatever was asked before', () => {
  fc.assert(
    fc.property(anyCorpus, fc.array(anyQuery, { minLength: 1, maxLength: 5 }), (corpus, queries) => {
      const columns = buildColumns(corpus);
      const ask = createEvaluator(columns, corpus.articles);
      for (const query of queries)
        expectAsPlainFilter(corpus, [...corpus.articles], columns, query, ask(query));
    }),
    { numRuns: 300 },
  );
});

test('a range that is dragged over a chosen corpus keeps every count right', () => {
  const anyRanges = fc.array(anyQuery, { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(anyCorpus, anyQuery, anyRanges, (corpus, chosen, ranges) => {
      const columns = buildColumns(corpus);
      const ask = createEvaluator(columns);
      for (const { from, to } of ranges) {
        const query = { ...chosen, from, to };
        expectAsPlainFilter(corpus, [...corpus.articles], columns, query, ask(query));
      }
    }),
    { numRuns: 200 },
  );
});

test('one facet chosen otherwise after the other keeps every count right', () => {
  const anyChoices = fc.array(fc.tuple(fc.constantFrom(...FACETS), anyQuery), {
    minLength: 2,
    maxLength: 12,
  });
  fc.assert(
    fc.property(anyCorpus, anyChoices, (corpus, choices) => {
      const columns = buildColumns(corpus);
      const ask = createEvaluator(columns);
      let query = EVERYTHING;
      for (const [{ id }, { facets }] of choices) {
        query = withSelection(query, id, facets[id]);
        expectAsPlainFilter(corpus, [...corpus.articles], columns, query, ask(query));
      }
    }),
    { numRuns: 200 },
  );
});

test('what a search leaves out is left out of every count, whatever was found before', () => {
  const anyFinds = fc.array(fc.tuple(anyQuery, fc.option(fc.uniqueArray(fc.nat(39)))), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(anyCorpus, anyFinds, (whole, asked) => {
      const columns = buildColumns(whole);
      const ask = createEvaluator(columns);
      for (const [query, wanted] of asked) {
        const found = wanted === null ? null : Uint32Array.from(wanted.filter((i) => i < columns.size));
        const result = ask(query, found);
        const kept = [...whole.articles].filter((_, i) => found === null || found.includes(i));
        expectAsPlainFilter(whole, kept, columns, query, result);
      }
    }),
    { numRuns: 200 },
  );
});

test('a search sorts by how well it finds, unless another order is asked for', () => {
  const shelf = corpusOf(['B', 'C', 'A'].map((id) => plainArticle(id, {})));
  const found = Uint32Array.from([2, 0]);
  const titles = (query: Query) =>
    [...evaluate(buildColumns(shelf), query, found, shelf.articles).ids].map(
      (i) => shelf.articles.at(i)?.title,
    );
  const search = { ...EVERYTHING, text: 'x' };
  expect(titles(search)).toEqual(['A', 'B']);
  expect(titles({ ...search, sort: 'newest' })).toEqual(['B', 'A']);
  expect(titles({ ...search, sort: 'title' })).toEqual(['A', 'B']);
});

test('a result stays as it was when another question is asked', () => {
  fc.assert(
    fc.property(anyCorpus, anyQuery, anyQuery, (corpus, first, second) => {
      const ask = createEvaluator(buildColumns(corpus));
      const result = ask(first);
      const copy = structuredClone(result);
      ask(second);
      expect(result).toEqual(copy);
    }),
  );
});

test('articles come in the order asked for, undated ones last either way', () => {
  fc.assert(
    fc.property(anyCorpus, (corpus) => {
      const columns = buildColumns(corpus);
      const dates = (sort: Query['sort']) =>
        [...evaluate(columns, { ...EVERYTHING, sort }).ids].map((i) => {
          const article = corpus.articles.at(i);
          return article ? placedDate(article.date) : null;
        });
      const dated = dates('oldest').filter((date) => date !== null);
      expect(dated).toEqual(dated.toSorted());
      expect(dates('newest').filter((date) => date !== null)).toEqual(dated.toSorted().reverse());
      for (const sort of ['newest', 'oldest'] as const) {
        expect(
          dates(sort)
            .slice(dated.length)
            .every((date) => date === null),
        ).toBe(true);
      }
    }),
  );
});

const corpus = corpusOf([
  plainArticle('by-rubin', { authors: ['Rubin'] }),
  plainArticle('by-both', { authors: ['Rubin', 'Winter'] }),
  plainArticle('by-nobody', {}),
]);
const titles = (query: Query) =>
  [...evaluate(buildColumns(corpus), query).ids].map((i) => corpus.articles.at(i)?.id);
const authors = (include: readonly string[], exclude: readonly string[]): Query => ({
  ...EVERYTHING,
  facets: { ...EVERYTHING.facets, author: { include, exclude } },
});

test('leaving a value out keeps articles that have none', () => {
  expect(titles(authors([], ['Winter']))).toEqual(['by-rubin', 'by-nobody']);
  expect(titles(authors([], [NONE]))).toEqual(['by-rubin', 'by-both']);
  expect(titles(authors(['Rubin'], ['Rubin']))).toEqual([]);
});

test('a value nobody has matches nothing and is named; leaving it out changes nothing', () => {
  expect(titles(authors(['Nemo'], []))).toEqual([]);
  expect(titles(authors(['Nemo', 'Winter'], []))).toEqual(['by-both']);
  expect(titles(authors([], ['Nemo']))).toHaveLength(3);
  expect(evaluate(buildColumns(corpus), authors(['Nemo'], ['Rubin'])).unknown).toEqual([
    { facet: 'author', value: 'Nemo' },
  ]);
});

test('a value of the taxonomy that no article has is known', () => {
  expect(evaluate(buildColumns(corpus), toggleValue(EVERYTHING, 'topic', 'drones')).unknown).toEqual([]);
});

test('titles sort by their words: quotation marks and accents aside, numbers by value', () => {
  const shelf = corpusOf(
    ['“Zebra”', 'Élan', '10 Ships', 'Drones', '9 Ships'].map((id) => plainArticle(id, {})),
  );
  const byTitle: Query = { ...EVERYTHING, sort: 'title' };
  const { ids } = evaluate(buildColumns(shelf), byTitle, null, shelf.articles);
  expect([...ids].map((i) => shelf.articles.at(i)?.title)).toEqual([
    '9 Ships',
    '10 Ships',
    'Drones',
    'Élan',
    '“Zebra”',
  ]);
});

test('an empty corpus answers with nothing', () => {
  const result = evaluate(buildColumns(corpusOf([])), EVERYTHING);
  expect(result).toMatchObject({ total: 0, of: 0, unknown: [] });
  expect(result.counts).toEqual(
    eachFacet(({ id }) => new Uint32Array(buildColumns(corpusOf([])).facets[id].terms.length)),
  );
});
