import { useMemo } from 'react';
import type { Corpus } from '../../model/corpus.ts';
import { type Columns, columnsOf } from '../../query/columns.ts';
import { type Comparison, compareSides } from '../../query/compare/comparison.ts';
import type { Sides } from '../../query/compare/sides.ts';
import { createEvaluator, type Result } from '../../query/evaluate.ts';
import { type Search, useSearch } from '../use-search.ts';
import { type PairInUrl, usePairInUrl } from './use-pair-in-url.ts';

/** One side's answer. */
export type SideResult = { readonly result: Result; readonly search: Search };

/** Whether a side's articles are still being looked for. */
export const isAwaited = ({ state }: Search): boolean => state === 'opening' || state === 'waiting';

export type Comparing = PairInUrl & {
  readonly corpus: Corpus;
  readonly columns: Columns;
  readonly a: SideResult;
  readonly b: SideResult;
  readonly sides: Sides;
  /** Null while a text is being searched for the first time. */
  readonly comparison: Comparison | null;
};

export function useComparison(corpus: Corpus): Comparing {
  const columns = columnsOf(corpus);
  const evaluate = useMemo(() => createEvaluator(columns, corpus.articles), [columns, corpus]);
  const inUrl = usePairInUrl(columns);
  const { pair } = inUrl;
  const [searchA, searchB] = [
    useSearch(corpus, columns.orders.newest, pair.a.text.trim()),
    useSearch(corpus, columns.orders.newest, pair.b.text.trim()),
  ];
  const a = useMemo(() => evaluate(pair.a, searchA.found), [evaluate, pair, searchA.found]);
  const b = useMemo(() => evaluate(pair.b, searchB.found), [evaluate, pair, searchB.found]);
  const sides = useMemo(() => ({ a: a.ids, b: b.ids }), [a, b]);
  const isSearching = isAwaited(searchA) || isAwaited(searchB);
  const comparison = useMemo(
    () => (isSearching ? null : compareSides(corpus, pair, sides)),
    [isSearching, corpus, pair, sides],
  );
  return {
    ...inUrl,
    corpus,
    columns,
    a: { result: a, search: searchA },
    b: { result: b, search: searchB },
    sides,
    comparison,
  };
}
