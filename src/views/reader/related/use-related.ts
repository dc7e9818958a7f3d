import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { corpusQuery } from '../../../load/corpus-query.ts';
import { outletsQuery } from '../../../load/outlets-query.ts';
import { referencesQuery } from '../../../load/references-query.ts';
import type { Article } from '../../../model/article.ts';
import { findRelated, type Related } from '../../../query/related.ts';

/** The articles related to this one; null while their links are under way. Without the links the words alone relate. */
export function useRelated(article: Article): readonly Related[] | null {
  const { data: corpus } = useSuspenseQuery(corpusQuery);
  const outlets = useQuery(outletsQuery);
  const references = useQuery(referencesQuery);
  const isWaiting = outlets.isPending || references.isPending;
  return useMemo(() => {
    if (isWaiting) return null;
    const links = { outlets: outlets.data ?? [], references: references.data ?? [] };
    return findRelated(article, corpus, links);
  }, [article, corpus, isWaiting, outlets.data, references.data]);
}
