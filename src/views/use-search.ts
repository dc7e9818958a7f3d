import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { SearchAnswer } from '../load/search-messages.ts';
import { searchQuery } from '../load/search-query.ts';
import type { Articles } from '../model/article-table.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Hit } from '../search/find.ts';

/** What the text of the query finds. While the next answer is awaited, the one before it. */
export type Search = {
  /** `opening` is the wait for a first answer, with nothing to show before it. */
  readonly state: 'off' | 'opening' | 'waiting' | 'answered' | 'failed';
  readonly answer: SearchAnswer | null;
  /** Positions in `corpus.articles`, best first; null where nothing narrows the corpus. */
  readonly found: Uint32Array | null;
  readonly hits: ReadonlyMap<string, Hit>;
};

const NO_HITS: Search['hits'] = new Map();

/** Without a word to look for, nothing is more relevant than another: then the corpus's own order holds. */
function positionsOf(answer: SearchAnswer, articles: Articles, newest: Uint32Array): Uint32Array {
  const found = Uint32Array.from(answer.hits.flatMap(({ id }) => articles.positionOf(id) ?? []));
  if (answer.ranked) return found;
  const kept = new Set(found);
  return newest.filter((position) => kept.has(position));
}

/** Without a corpus, as long as its titles have not arrived, no answer comes. */
export function useSearch(corpus: Corpus | null, newest: Uint32Array, text: string): Search {
  const isOff = text === '';
  const { data, isError, isPlaceholderData } = useQuery({
    ...searchQuery(corpus, text),
    enabled: corpus !== null,
    placeholderData: keepPreviousData,
  });
  const answer = isOff ? null : (data ?? null);
  const found = useMemo(
    () => (answer === null || corpus === null ? null : positionsOf(answer, corpus.articles, newest)),
    [answer, corpus, newest],
  );
  const hits = useMemo(
    () => (answer === null ? NO_HITS : new Map(answer.hits.map((hit) => [hit.id, hit]))),
    [answer],
  );
  const isWaiting = data === undefined || isPlaceholderData;
  const pending = data === undefined ? 'opening' : 'waiting';
  const state = isOff ? 'off' : isError ? 'failed' : isWaiting ? pending : 'answered';
  return useMemo(() => ({ state, answer, found, hits }), [state, answer, found, hits]);
}
