import { type UseSuspenseQueryResult, useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { corpusQuery } from '../../load/corpus-query.ts';
import { outletsQuery } from '../../load/outlets-query.ts';
import { pieceQuery } from '../../load/piece-query.ts';
import { referencesQuery } from '../../load/references-query.ts';
import type { Article } from '../../model/article.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Piece } from '../../model/piece.ts';
import { pieceIds } from '../../query/piece-ids.ts';
import { listOutlets } from '../../query/sources/list-outlets.ts';
import type { OutletRecord } from '../../query/sources/outlet-record.ts';

/** Everything the page is made of; an id the corpus does not name has no article and stands for itself. */
export type Sources = {
  readonly corpus: Corpus;
  readonly pieces: readonly Piece[];
  readonly outlets: readonly OutletRecord[];
  readonly articleOf: (id: string) => Article | undefined;
  readonly titleOf: (id: string) => string;
};

const dataOf = (results: readonly UseSuspenseQueryResult<Piece>[]): readonly Piece[] =>
  results.map(({ data }) => data);

/** The outlets with their citations, put together once from the files of the corpus. */
export function useSources(): Sources {
  const { data: corpus } = useSuspenseQuery(corpusQuery);
  const { data: described } = useSuspenseQuery(outletsQuery);
  const { data: references } = useSuspenseQuery(referencesQuery);
  const ids = useMemo(() => pieceIds(corpus), [corpus]);
  const pieces = useSuspenseQueries({ queries: ids.map(pieceQuery), combine: dataOf });
  return useMemo(() => {
    const { articles } = corpus;
    return {
      corpus,
      pieces,
      outlets: listOutlets({ pieces, outlets: described, references }),
      articleOf: (id) => articles.get(id),
      titleOf: (id) => articles.get(id)?.title ?? id,
    };
  }, [corpus, pieces, described, references]);
}
