import { useQuery } from '@tanstack/react-query';
import { useCallback, useDeferredValue, useMemo } from 'react';
import { corpusQuery } from '../../load/corpus-query.ts';
import type { Articles } from '../../model/article-table.ts';
import type { CorpusSummary } from '../../model/corpus.ts';
import { type Columns, columnsOf } from '../../query/columns.ts';
import { createEvaluator, type Result } from '../../query/evaluate.ts';
import { isSearching, type Query } from '../../query/query.ts';
import { type QueryInUrl, useQueryInUrl } from '../use-query-in-url.ts';
import { type Search, useSearch } from '../use-search.ts';

/** All that a part of the page may show or change. */
export type Explorer = QueryInUrl & {
  readonly corpus: CorpusSummary;
  /** Null until the titles have arrived, which the first view does not wait for. */
  readonly articles: Articles | null;
  readonly columns: Columns;
  readonly result: Result;
  readonly search: Search;
  /** What another query would give, as long as its text is this one's or none. */
  readonly ask: (query: QueryInUrl['query']) => Result;
};

export function useExplorer(corpus: CorpusSummary): Explorer {
  const inUrl = useQueryInUrl();
  const { query } = inUrl;
  const columns = columnsOf(corpus);
  // Titles that arrive are no reason to hold the page up.
  const articles = useDeferredValue(useQuery(corpusQuery).data?.articles ?? null);
  // An answer comes while the next letter may be typed: the letter goes first.
  const search = useDeferredValue(useSearch(corpus, columns.orders.newest, query.text.trim()));
  const evaluate = useMemo(() => createEvaluator(columns, articles), [columns, articles]);
  const ask = useCallback(
    (other: Query) => evaluate(other, isSearching(other) ? search.found : null),
    [evaluate, search.found],
  );
  const result = useMemo(() => ask(query), [ask, query]);
  const { view, link, problems, change, changeView, preview, moving } = inUrl;
  return useMemo(
    () => ({
      query,
      view,
      link,
      problems,
      change,
      changeView,
      preview,
      moving,
      corpus,
      articles,
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
      moving,
      corpus,
      articles,
      columns,
      search,
      result,
      ask,
    ],
  );
}
