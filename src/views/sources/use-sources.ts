import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { citationsQuery } from '../../load/citations-query.ts';
import { corpusQuery } from '../../load/corpus-query.ts';
import type { Article } from '../../model/article.ts';
import type { Citations } from '../../model/citing-piece.ts';
import type { Corpus } from '../../model/corpus.ts';
import { listOutlets } from '../../query/sources/list-outlets.ts';
import type { OutletRecord } from '../../query/sources/outlet-record.ts';

/** Everything the page is made of; an id the corpus does not name has no article and stands for itself. */
export type Sources = {
  readonly corpus: Corpus;
  readonly pieces: Citations['pieces'];
  readonly outlets: readonly OutletRecord[];
  readonly articleOf: (id: string) => Article | undefined;
  readonly titleOf: (id: string) => string;
};

/** The outlets with their citations. */
export function useSources(): Sources {
  const { data: corpus } = useSuspenseQuery(corpusQuery);
  const { data: citations } = useSuspenseQuery(citationsQuery);
  return useMemo(() => {
    const { articles } = corpus;
    return {
      corpus,
      pieces: citations.pieces,
      outlets: listOutlets(citations),
      articleOf: (id) => articles.get(id),
      titleOf: (id) => {
        const position = articles.positionOf(id);
        return position === null ? id : articles.titleAt(position);
      },
    };
  }, [corpus, citations]);
}
