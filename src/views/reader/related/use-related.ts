import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { corpusQuery } from '../../../load/corpus-query.ts';
import { linksQuery } from '../../../load/links-query.ts';
import type { Article } from '../../../model/article.ts';
import { findRelated, type Related } from '../../../query/related.ts';

/** The articles related to this one; null while their links are under way. Without the links the words alone relate. */
export function useRelated(article: Article): readonly Related[] | null {
  const { data: corpus } = useSuspenseQuery(corpusQuery);
  const { data: links, isPending } = useQuery(linksQuery);
  return useMemo(
    () => (isPending ? null : findRelated(article, corpus, links ?? { references: [], outlets: [] })),
    [article, corpus, isPending, links],
  );
}
