import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Corpus } from '../model/corpus.ts';

const KEY = 'search';

/** Loaded with the first question. */
const loadClient = () => import('./search-client.ts');

/** What `text` finds in the corpus; null where it is blank. Fails where the browser runs no worker. */
export const searchQuery = (corpus: Corpus | null, text: string) =>
  queryOptions({
    queryKey: [KEY, text],
    queryFn: async () =>
      corpus === null || text === '' ? null : (await loadClient()).askSearch(corpus, text),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
    retry: false,
  });

/** Loads the texts again and asks again what is on screen. */
export async function restartSearch(client: QueryClient): Promise<void> {
  (await loadClient()).closeSearch();
  await client.resetQueries({ queryKey: [KEY] });
}
