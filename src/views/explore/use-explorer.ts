import { useMemo } from 'react';
import type { Corpus } from '../../model/corpus.ts';
import { buildColumns, type Columns } from '../../query/columns.ts';
import { createEvaluator, type Result } from '../../query/evaluate.ts';
import { type QueryInUrl, useQueryInUrl } from './use-query-in-url.ts';

/** All that a part of the page may show or change. */
export type Explorer = QueryInUrl & {
  readonly corpus: Corpus;
  readonly columns: Columns;
  readonly result: Result;
  readonly ask: (query: QueryInUrl['query']) => Result;
};

export function useExplorer(corpus: Corpus): Explorer {
  const { query, problems, change, preview } = useQueryInUrl();
  const columns = useMemo(() => buildColumns(corpus), [corpus]);
  const ask = useMemo(() => createEvaluator(columns), [columns]);
  const result = useMemo(() => ask(query), [ask, query]);
  return useMemo(
    () => ({ query, problems, change, preview, corpus, columns, result, ask }),
    [query, problems, change, preview, corpus, columns, result, ask],
  );
}
