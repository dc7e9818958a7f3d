import fc from 'fast-check';
import type { Article, DateBasis } from '../../model/article.ts';
import { CORPUS_SCHEMA, type Corpus } from '../../model/corpus.ts';
import { monthOf, type PartialDate } from '../../model/partial-date.ts';
import type { Taxonomy } from '../../model/taxonomy.ts';
import { articlesOf } from '../../table/articles-of.ts';
import { tableOf } from '../../table/table-of.ts';
import { NONE } from '../facets/facet.ts';
import { eachFacet, type FacetId } from '../facets/index.ts';
import { type Query, type Selection, SORTS } from '../query.ts';

const topic = (id: string) => ({ id, name: id.toUpperCase(), definition: '' });
const taxonomy: Taxonomy = {
  domains: [
    { id: 'hardware', name: 'Hardware', definition: '', topics: [topic('air'), topic('drones')] },
    { id: 'politics', name: 'Politics', definition: '', topics: [topic('diplomacy')] },
  ],
};

const COLLECTIONS = ['iran', 'sahel'];
const TOPICS = ['air', 'drones', 'diplomacy', 'unlisted'];
const AUTHORS = ['Rubin', 'Traoré', 'a&b=c', NONE];
const PLACES = ['Iran', 'Mali', 'Sahel'];
const ACTORS = ['Basij', 'Hezbollah'];
const SYSTEMS = ['Fateh-110', 'S-300'];
const DATE_KINDS = ['stated', 'inferred', 'not-before', 'unknown'] as const satisfies readonly DateBasis[];
const FIRST_MONTH = 2020 * 12;

const date = fc
  .integer({ min: FIRST_MONTH, max: FIRST_MONTH + 30 })
  .chain((month) => fc.constantFrom(monthOf(month), `${monthOf(month)}-15`, monthOf(month).slice(0, 4)))
  .map((text) => text as PartialDate);

const someOf = (values: readonly string[]) => fc.array(fc.constantFrom(...values), { maxLength: 3 });

const article: fc.Arbitrary<Omit<Article, 'id'>> = fc.record({
  kind: fc.constantFrom('entry' as const, 'piece' as const),
  collection: fc.constantFrom(...COLLECTIONS),
  file: fc.constant('a.txt'),
  title: fc.constantFrom('Drones', '“Drones” Again', 'Élan', 'Zebra', '10 Ships', '9 Ships'),
  date: fc.record({
    value: fc.option(date),
    basis: fc.constantFrom(...DATE_KINDS),
    evidence: fc.constant([]),
  }),
  authors: someOf(AUTHORS),
  authorsBasis: fc.constant('stated' as const),
  topics: fc
    .uniqueArray(fc.constantFrom(...TOPICS), { maxLength: 3 })
    .map((ids) => ids.map((id) => ({ id, because: [] }))),
  places: someOf(PLACES),
  actors: someOf(ACTORS),
  systems: someOf(SYSTEMS),
  lines: fc.constant([]),
});

/** A whole corpus around these articles. */
export function corpusOf(articles: readonly Article[]): Corpus {
  const collections = COLLECTIONS.map((id, i) => ({
    id,
    title: `The ${id}`,
    kind: i === 0 ? ('index' as const) : ('pieces' as const),
    articles: articles.filter(({ collection }) => collection === id).length,
  }));
  const counts = {
    articles: 0,
    entries: 0,
    rows: 0,
    pieces: 0,
    sources: 0,
    footnotes: 0,
    references: 0,
    quotes: 0,
    problems: 0,
  };
  const quoteStatuses = { verbatim: 0, elided: 0, altered: 0, 'not-found': 0 };
  return {
    manifest: {
      schema: CORPUS_SCHEMA,
      title: 'Test',
      inputs: [],
      collections,
      counts,
      quoteStatuses,
      files: {},
    },
    table: tableOf(articles),
    articles: articlesOf(articles),
    taxonomy,
  };
}

export const anyCorpus: fc.Arbitrary<Corpus> = fc
  .array(article, { maxLength: 40 })
  .map((articles) => corpusOf(articles.map((one, i) => ({ ...one, id: `a${i}` }))));

const selectionOf = (values: readonly string[]): fc.Arbitrary<Selection> => {
  const side = fc.uniqueArray(fc.constantFrom(...values, NONE, 'nobody knows'), { maxLength: 2 });
  return fc.record({ include: fc.oneof(fc.constant([]), side), exclude: fc.oneof(fc.constant([]), side) });
};

const VALUES: Readonly<Record<FacetId, readonly string[]>> = {
  collection: COLLECTIONS,
  topic: TOPICS,
  author: AUTHORS,
  place: PLACES,
  actor: ACTORS,
  system: SYSTEMS,
  year: ['2020', '2021', '2022'],
  'date-kind': DATE_KINDS,
};

const month = fc.integer({ min: FIRST_MONTH - 2, max: FIRST_MONTH + 32 }).map(monthOf);

const rangeAndSort = {
  from: fc.option(month),
  to: fc.option(month),
  sort: fc.constantFrom(...SORTS),
};

/** Queries, without text, about values that mostly exist in `anyCorpus`. */
export const anyQuery: fc.Arbitrary<Query> = fc.record({
  facets: fc.record(eachFacet(({ id }) => selectionOf(VALUES[id]))),
  text: fc.constant(''),
  ...rangeAndSort,
});

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const anyText = fc.uniqueArray(fc.oneof(text, fc.constantFrom('a+b', '%20', '&not.topic=x', ' ', '', '#')), {
  maxLength: 4,
});

/** Queries with any characters in their values, and a range that is not upside down. */
export const anyTextQuery: fc.Arbitrary<Query> = fc
  .record({
    facets: fc.record(eachFacet(() => fc.record({ include: anyText, exclude: anyText }))),
    text: fc.oneof(text, fc.constantFrom('"a b" -c', 'year:2019..2021', 'a+b&q=c', ' ')),
    ...rangeAndSort,
  })
  .filter(({ from, to }) => from === null || to === null || from <= to);
