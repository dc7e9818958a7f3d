import { useDeferredValue, useMemo } from 'react';
import type { Corpus } from '../../model/corpus.ts';
import { type Columns, columnsOf } from '../../query/columns.ts';
import { createEvaluator, type Result } from '../../query/evaluate.ts';
import { place } from '../../query/facets/place.ts';
import { type QueryInUrl, useQueryInUrl } from '../use-query-in-url.ts';
import { type Search, useSearch } from '../use-search.ts';
import { type ValueRow, valueRows } from '../value-rows.ts';

/** What the map shows and can change. */
export type Places = QueryInUrl & {
  readonly corpus: Corpus;
  readonly columns: Columns;
  readonly result: Result;
  readonly search: Search;
  /** Every place with an article under the other filters, most articles first. */
  readonly rows: readonly ValueRow[];
};

/** The places of the corpus under the filter of the address. */
export function usePlaces(corpus: Corpus): Places {
  const inUrl = useQueryInUrl();
  const { query } = inUrl;
  const columns = columnsOf(corpus);
  const search = useDeferredValue(useSearch(corpus, columns.orders.newest, query.text.trim()));
  const evaluate = useMemo(() => createEvaluator(columns), [columns]);
  const result = useMemo(() => evaluate(query, search.found), [evaluate, query, search.found]);
  const rows = useMemo(
    () => valueRows(place, columns.facets.place, result.counts.place, query.facets.place),
    [columns, result, query],
  );
  return { ...inUrl, corpus, columns, result, search, rows };
}
