import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { corpusQuery } from '../../load/corpus-query.ts';
import type { Corpus } from '../../model/corpus.ts';

/** Names for the ids an article holds; an id the corpus does not name stands for itself. */
export type Names = {
  readonly collection: (id: string) => string;
  readonly topic: (id: string) => string;
  readonly title: (id: string) => string;
};

function namesIn({ manifest, taxonomy, articles }: Corpus): Names {
  const topics = new Map(
    taxonomy.domains.flatMap((domain) => domain.topics).map(({ id, name }) => [id, name]),
  );
  const collections = new Map(manifest.collections.map(({ id, title }) => [id, title]));
  return {
    collection: (id) => collections.get(id) ?? id,
    topic: (id) => topics.get(id) ?? id,
    title: (id) => articles.get(id)?.title ?? id,
  };
}

export function useArticleNames(): Names {
  const { data } = useSuspenseQuery(corpusQuery);
  return useMemo(() => namesIn(data), [data]);
}
