import { useCallback, useDeferredValue, useMemo } from 'react';
import type { Corpus } from '../../model/corpus.ts';
import { type Columns, columnsOf } from '../../query/columns.ts';
import { createEvaluator, type Result } from '../../query/evaluate.ts';
import { isSearching, type Query } from '../../query/query.ts';
import { type QueryInUrl, useQueryInUrl } from '../use-query-in-url.ts';
import { type Search, useSearch } from '../use-search.ts';

/** All that a part of the page may show or change. */
export type Explorer = QueryInUrl & {
  readonly corpus: Corpus;
  readonly columns: Columns;
  readonly result: Result;
  readonly search: Search;
  /** What another query would give, as long as its text is this one's or none. */
  readonly ask: (query: QueryInUrl['query']) => Result;
};

export function useExplorer(corpus: Corpus): Explorer {
  const inUrl = useQueryInUrl();
  const { query } = inUrl;
  const columns = columnsOf(corpus);
  // An answer comes while the next letter may be typed: the letter goes first.
  const search = useDeferredValue(useSearch(corpus, columns.orders.newest, query.text.trim()));
  const evaluate = useMemo(() => createEvaluator(columns), [columns]);
  const ask = useCallback(
    (other: Query) => evaluate(other, isSearching(other) ? search.found : null),
    [evaluate, search.found],
  );
  const result = useMemo(() => ask(query), [ask, query]);
  const { view, link, problems, change, changeView, preview, previewing } = inUrl;
  return useMemo(
    () => ({
      query,
      view,
      link,
      problems,
      change,
      changeView,
      preview,
      previewing,
      corpus,
      columns,
      search,
      result,
      ask,
    }),
    [
      query,
      view,
      link,
      problems,
      change,
      changeView,
      preview,
      previewing,
      corpus,
      columns,
      search,
      result,
      ask,
    ],
  );
}
