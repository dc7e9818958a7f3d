import { expect, test } from 'vitest';
import { type Article, placedDate } from '../model/article.ts';
import { monthOf, type PartialDate } from '../model/partial-date.ts';
import { buildColumns, type Columns } from './columns.ts';
import { createEvaluator, type Result } from './evaluate.ts';
import { NONE } from './facets/facet.ts';
import { eachFacet, FACETS, type FacetId } from './facets/index.ts';
import {
  clearAll,
  clearFacet,
  EVERYTHING,
  type Query,
  type Selection,
  toggleValue,
  withRange,
} from './query.ts';
import { slotCount } from './tally.ts';
import { largeCorpus } from './testing/large-corpus.ts';

type Change = (query: Query) => Query;
type Counts = Readonly<Record<string, number>>;

const toggle =
  (facet: FacetId, value: string, side?: keyof Selection): Change =>
  (query) =>
    toggleValue(query, facet, value, side);

const dated =
  (from: PartialDate | null, to: PartialDate | null): Change =>
  (query) =>
    withRange(query, { from, to });

/** Each made of the last query, as an analyst makes them. */
const CHANGES: readonly Change[] = [
  toggle('topic', 'topic 3'),
  toggle('topic', 'topic 0'),
  toggle('author', 'author 0'),
  toggle('author', NONE),
  toggle('place', 'place 1', 'exclude'),
  toggle('topic', 'topic 3'),
  dated(monthOf(2003 * 12 + 1), monthOf(2011 * 12 + 9)),
  toggle('actor', 'actor 0', 'exclude'),
  dated(monthOf(2003 * 12 + 1), null),
  toggle('year', '2008'),
  dated(null, null),
  (query) => clearFacet(query, 'topic'),
  clearAll,
  toggle('system', NONE, 'exclude'),
];

/** An article's month, empty where there is none, and its values by facet. */
type Plain = { readonly month: string; readonly values: Readonly<Record<FacetId, readonly string[]>> };

function plainOf(article: Article): Plain {
  const placed = placedDate(article.date) ?? '';
  const values = eachFacet((facet) => {
    const own = [...new Set(facet.valuesOf(article))];
    return own.length === 0 ? [NONE] : own;
  });
  return { month: placed.length < 7 ? '' : placed.slice(0, 7), values };
}

/** The names of the conditions an article fails. */
function failuresOf({ month, values }: Plain, { from, to, facets }: Query): readonly string[] {
  const isIn = (from === null || month >= from) && (to === null || (month !== '' && month <= to));
  const failed = FACETS.filter(({ id }) => {
    const { include, exclude } = facets[id];
    const included = include.length === 0 || values[id].some((value) => include.includes(value));
    return !included || values[id].some((value) => exclude.includes(value));
  });
  return [...(isIn ? [] : ['range']), ...failed.map(({ id }) => id)];
}

const add = (counts: Record<string, number>, key: string): void => {
  counts[key] = (counts[key] ?? 0) + 1;
};

const OF_TIME = ['range', ...FACETS.filter(({ temporal }) => temporal).map(({ id }) => id)];

/** Goes through all articles, one after the other. */
function plainAnswer(articles: readonly Plain[], query: Query) {
  const ids: number[] = [];
  const months: Record<string, number> = {};
  const counts = eachFacet((): Record<string, number> => ({}));
  for (const [i, article] of articles.entries()) {
    const failures = failuresOf(article, query);
    if (failures.length === 0) ids.push(i);
    if (failures.every((name) => OF_TIME.includes(name))) add(months, article.month);
    for (const { id } of FACETS) {
      if (failures.some((name) => name !== id)) continue;
      for (const value of article.values[id]) add(counts[id], value);
    }
  }
  return { ids, counts, months };
}

const present = (counts: Iterable<readonly [string, number]>): Counts =>
  Object.fromEntries([...counts].filter(([, count]) => count > 0));

function inTheSameForm(columns: Columns, { ids, counts, timeline }: Result): ReturnType<typeof plainAnswer> {
  const width = slotCount(columns);
  const [first, last] = columns.span ?? [0, -1];
  const months = Array.from({ length: timeline.length / width }, (_, row) => {
    const cells = timeline.subarray(row * width, (row + 1) * width);
    const name = first + row > last ? '' : monthOf(first + row);
    return [name, cells.reduce((sum, count) => sum + count, 0)] as const;
  });
  return {
    ids: [...ids.toSorted()],
    counts: eachFacet(({ id }) =>
      present(columns.facets[id].terms.map(({ value }, code) => [value, counts[id][code] ?? 0])),
    ),
    months: present(months),
  };
}

test('100,000 articles are answered as by going through all of them, filter after filter', {
  timeout: 30_000,
}, () => {
  const corpus = largeCorpus(100_000);
  const articles = [...corpus.articles].map(plainOf);
  const columns = buildColumns(corpus);
  const ask = createEvaluator(columns);
  let query = EVERYTHING;
  for (const change of CHANGES) {
    query = change(query);
    expect(inTheSameForm(columns, ask(query))).toEqual(plainAnswer(articles, query));
  }
});
