import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLocation } from 'react-router-dom';
import { corpusQuery } from '../../../load/corpus-query.ts';
import type { Article } from '../../../model/article.ts';
import { columnsOf } from '../../../query/columns.ts';
import { evaluate } from '../../../query/evaluate.ts';
import { findNeighbours } from '../../../query/neighbours.ts';
import { readResults } from '../../../query/paths.ts';
import { isSearching } from '../../../query/query.ts';
import { readQuery } from '../../../query/url.ts';
import { useSearch } from '../../use-search.ts';

export type Walk = {
  /** Counts from 1; null where the article is not among the results. */
  readonly place: number | null;
  readonly total: number;
  readonly previous: Article | null;
  readonly next: Article | null;
};

/** The article among the results it was opened from, in their order; null while they are searched, or cannot be. */
export function useWalk(id: string): Walk | null {
  const corpus = useSuspenseQuery(corpusQuery).data;
  const results = readResults(useLocation().state);
  const query = useMemo(() => readQuery(new URLSearchParams(results)).query, [results]);
  const columns = columnsOf(corpus);
  const { found } = useSearch(corpus, columns.orders.newest, query.text.trim());
  return useMemo(() => {
    if (isSearching(query) && found === null) return null;
    const { articles } = corpus;
    const { previous, next, ...place } = findNeighbours(
      evaluate(columns, query, found, articles).ids,
      articles.positionOf(id) ?? -1,
    );
    const articleAt = (at: number | null): Article | null => (at === null ? null : (articles.at(at) ?? null));
    return { ...place, previous: articleAt(previous), next: articleAt(next) };
  }, [corpus, columns, query, found, id]);
}
