import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PartialDate } from '../../model/partial-date.ts';
import { buildColumns } from '../columns.ts';
import { evaluate } from '../evaluate.ts';
import { EVERYTHING, type Query, toggleValue, withText } from '../query.ts';
import { anyCorpus, anyQuery } from '../testing/random-corpus.ts';
import { counterpartOf, pairWithOthers } from './counterpart.ts';
import { printPair } from './pair-url.ts';

test('a counterpart that is narrowed has every article that the filter has not, and no other', () => {
  fc.assert(
    fc.property(anyCorpus, anyQuery, (corpus, query) => {
      const facetOnly: Query = { ...EVERYTHING, facets: { ...EVERYTHING.facets, place: query.facets.place } };
      const other = counterpartOf(facetOnly);
      fc.pre(other !== EVERYTHING);
      const columns = buildColumns(corpus);
      const ids = [...evaluate(columns, facetOnly).ids, ...evaluate(columns, other).ids];
      expect(ids.sort((a, b) => a - b)).toEqual([...corpus.articles].map((_, at) => at));
    }),
  );
});

const drones = toggleValue(EVERYTHING, 'topic', 'drones');

test('the others of one facet; everything where no query can say them', () => {
  expect(counterpartOf(drones)).toEqual(toggleValue(EVERYTHING, 'topic', 'drones', 'exclude'));
  expect(counterpartOf(toggleValue(EVERYTHING, 'topic', 'drones', 'exclude'))).toEqual(drones);
  for (const query of [
    EVERYTHING,
    toggleValue(drones, 'author', 'Winter'),
    toggleValue(drones, 'topic', 'air', 'exclude'),
    withText(drones, 'iran'),
    { ...drones, from: '2022-01' as PartialDate },
  ]) {
    expect(counterpartOf(query)).toBe(EVERYTHING);
  }
});

test('a filter goes to the comparison without its order', () => {
  const print = (query: Query): string => printPair(pairWithOthers(query));
  expect(print({ ...drones, sort: 'title' })).toBe('a.topic=drones&b.not.topic=drones');
  expect(print({ ...EVERYTHING, sort: 'oldest' })).toBe('');
});
