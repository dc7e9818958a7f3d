import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type SearchAnswer, searchQuery } from '../load/search-query.ts';
import type { CorpusSummary } from '../model/corpus.ts';

/** An article that was found: what found it, and whether that stands in its texts, besides its title. */
export type SearchHit = { readonly answer: SearchAnswer; readonly inText: boolean };

/** What the text of the query finds. While the next answer is awaited, the one before it. */
export type Search = {
  /** `opening` is the wait for a first answer, with nothing to show before it. */
  readonly state: 'off' | 'opening' | 'waiting' | 'answered' | 'failed';
  readonly answer: SearchAnswer | null;
  /** Why there is no answer. */
  readonly error: Error | null;
  /** Positions of articles, best first; null where nothing narrows the corpus. */
  readonly found: Uint32Array | null;
  /** By the position of the article; undefined where nothing is searched, or it was not found. */
  readonly hitAt: (position: number) => SearchHit | undefined;
};

const NO_HIT: Search['hitAt'] = () => undefined;

/** Without a word to look for, nothing is more relevant than another: then the corpus's own order holds. */
function orderHits({ hits, ranked }: SearchAnswer, newest: Uint32Array): Uint32Array {
  if (ranked) return hits;
  const kept = new Uint8Array(newest.length);
  for (const position of hits) kept[position] = 1;
  return newest.filter((position) => kept[position] === 1);
}

/** The same two objects for all hits of an answer: a row that has not changed need not be drawn. */
function findHits(answer: SearchAnswer, articles: number): Search['hitAt'] {
  const kinds = [undefined, { answer, inText: false }, { answer, inText: true }] as const;
  const kindOf = new Uint8Array(articles);
  for (const [at, position] of answer.hits.entries()) kindOf[position] = 1 + (answer.inText[at] ?? 0);
  return (position) => kinds[kindOf[position] ?? 0];
}

export function useSearch(corpus: CorpusSummary, newest: Uint32Array, text: string): Search {
  const isOff = text === '';
  const { data, error, isPlaceholderData } = useQuery({
    ...searchQuery(corpus, text),
    placeholderData: keepPreviousData,
  });
  const answer = isOff ? null : (data ?? null);
  const articles = corpus.table.length;
  const found = useMemo(() => (answer === null ? null : orderHits(answer, newest)), [answer, newest]);
  const hitAt = useMemo(() => (answer === null ? NO_HIT : findHits(answer, articles)), [answer, articles]);
  const isWaiting = data === undefined || isPlaceholderData;
  const pending = data === undefined ? 'opening' : 'waiting';
  const state = isOff ? 'off' : error !== null ? 'failed' : isWaiting ? pending : 'answered';
  return useMemo(() => ({ state, answer, error, found, hitAt }), [state, answer, error, found, hitAt]);
}
