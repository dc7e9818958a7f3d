import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Corpus } from '../model/corpus.ts';
import { askSearch, closeSearch } from './search-client.ts';

const KEY = 'search';

/** What `text` finds in the corpus; null where it is blank. Fails where the browser runs no worker. */
export const searchQuery = (corpus: Corpus | null, text: string) =>
  queryOptions({
    queryKey: [KEY, text],
    queryFn: () => (corpus === null || text === '' ? null : askSearch(corpus, text)),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
    retry: false,
  });

/** Loads the texts again and asks again what is on screen. */
export function restartSearch(client: QueryClient): void {
  closeSearch();
  client.resetQueries({ queryKey: [KEY] });
}
