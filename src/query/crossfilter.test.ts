import crossfilter from 'crossfilter2';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Article, placedDate } from '../model/article.ts';
import type { Corpus } from '../model/corpus.ts';
import { monthIndex } from '../model/partial-date.ts';
import { buildColumns } from './columns.ts';
import { createEvaluator } from './evaluate.ts';
import { type Facet, NONE } from './facets/facet.ts';
import { eachFacet, FACETS } from './facets/index.ts';
import type { Query, Selection } from './query.ts';
import { anyCorpus, anyQuery } from './testing/random-corpus.ts';

/** Of a table of counts, what there is any of. */
const present = (counts: Iterable<readonly [string, number]>): Record<string, number> =>
  Object.fromEntries([...counts].filter(([, count]) => count > 0));

/** The values of an article as one word, which crossfilter can filter by and group. */
function packValues(facet: Facet, article: Article): string {
  const values = new Set(facet.valuesOf(article).filter((value) => value !== NONE));
  return JSON.stringify(values.size === 0 ? [NONE] : [...values]);
}

const unpackValues = (packed: unknown): string[] => JSON.parse(String(packed)) as string[];

const passes = (values: readonly string[], { include, exclude }: Selection): boolean =>
  (include.length === 0 || values.some((value) => include.includes(value))) &&
  !values.some((value) => exclude.includes(value));

const monthOfArticle = ({ date }: Article): number => {
  const placed = placedDate(date);
  return (placed === null ? null : monthIndex(placed)) ?? -1;
};

const indexOr = (month: Query['from'], open: number): number =>
  (month === null ? null : monthIndex(month)) ?? open;

/** The same questions put to a library that many use, which counts in its own way. */
function openCrossfilter({ articles }: Corpus) {
  const records = crossfilter([...articles]);
  const facets = FACETS.map((facet) => {
    const dimension = records.dimension((article) => packValues(facet, article));
    return { id: facet.id, dimension, group: dimension.group<string, number>() };
  });
  const month = records.dimension(monthOfArticle);
  const all = records.groupAll();
  return (query: Query) => {
    for (const { id, dimension } of facets) {
      dimension.filterFunction((packed) => passes(unpackValues(packed), query.facets[id]));
    }
    const open = query.from === null && query.to === null;
    const [low, high] = [indexOr(query.from, open ? -1 : 0), indexOr(query.to, Number.MAX_SAFE_INTEGER)];
    month.filterFunction((value) => Number(value) >= low && Number(value) <= high);
    const counts = eachFacet(({ id }) => {
      const byValue = new Map<string, number>();
      for (const { key, value } of facets.find((facet) => facet.id === id)?.group.all() ?? []) {
        for (const one of unpackValues(key)) byValue.set(one, (byValue.get(one) ?? 0) + value);
      }
      return present(byValue);
    });
    return { total: Number(all.value()), counts };
  };
}

test('crossfilter2 gives the same totals and counts, question after question', () => {
  fc.assert(
    fc.property(anyCorpus, fc.array(anyQuery, { minLength: 1, maxLength: 5 }), (corpus, queries) => {
      const columns = buildColumns(corpus);
      const ask = createEvaluator(columns);
      const askCrossfilter = openCrossfilter(corpus);
      for (const query of queries) {
        const { total, counts } = ask(query);
        const named = eachFacet(({ id }) =>
          present(columns.facets[id].terms.map(({ value }, code) => [value, counts[id][code] ?? 0] as const)),
        );
        expect({ total, counts: named }).toEqual(askCrossfilter(query));
      }
    }),
    { numRuns: 150 },
  );
});
