import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { searchQuery } from '../../load/search-query.ts';
import type { Corpus } from '../../model/corpus.ts';

/** What the text of a side finds. */
export type FoundText = {
  readonly state: 'ready' | 'searching' | 'failed';
  /** Positions in `corpus.articles`; null where the text does not narrow the side. */
  readonly found: Uint32Array | null;
  /** How the text was read, in sentences. */
  readonly remarks: readonly string[];
};

const NO_REMARKS: readonly string[] = [];

export function useFound(corpus: Corpus, text: string): FoundText {
  const { data, isError } = useQuery(searchQuery(corpus, text));
  return useMemo(() => {
    const answer = data ?? null;
    if (text !== '' && answer === null) {
      return { state: isError ? 'failed' : 'searching', found: null, remarks: NO_REMARKS };
    }
    if (answer === null) return { state: 'ready', found: null, remarks: NO_REMARKS };
    const positions = new Map(corpus.articles.map(({ id }, at) => [id, at]));
    const found = Uint32Array.from(answer.hits.flatMap(({ id }) => positions.get(id) ?? []));
    return { state: 'ready', found, remarks: answer.remarks };
  }, [corpus, text, data, isError]);
}
