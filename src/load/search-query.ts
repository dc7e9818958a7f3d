import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { CorpusSummary } from '../model/corpus.ts';
import type { HitTexts } from '../search/describe-hit.ts';
import type { Answer } from '../search/find.ts';

const KEY = 'search';

/** Loaded when a search is first thought of. */
const loadClient = () => import('./search-client.ts');

const ONCE = { staleTime: Number.POSITIVE_INFINITY, networkMode: 'always', retry: false } as const;

/** An answer and what was asked. */
export type SearchAnswer = Answer & { readonly text: string };

async function search({ table }: CorpusSummary, text: string): Promise<SearchAnswer> {
  const { openSearch } = await loadClient();
  return { ...(await openSearch(table.length)({ kind: 'find', text })), text };
}

/** What `text` finds in the corpus; null where it is blank. Fails with `LoadFailure`, or where the browser runs no worker. */
export const searchQuery = (corpus: CorpusSummary, text: string) =>
  queryOptions({
    queryKey: [KEY, text],
    queryFn: () => (text === '' ? null : search(corpus, text)),
    ...ONCE,
  });

/** What `text`, which gives these marks, has found in the piece with this id. Fails with `LoadFailure`. */
export const hitQuery = (
  corpus: CorpusSummary,
  id: string,
  { text, marks }: Pick<SearchAnswer, 'text' | 'marks'>,
) =>
  queryOptions({
    queryKey: [KEY, text, id],
    queryFn: async (): Promise<HitTexts> =>
      (await loadClient()).openSearch(corpus.table.length)({ kind: 'describe', id, marks }),
    ...ONCE,
  });

/** Has the search under way before the first question is typed. */
export function prepareSearch({ table }: CorpusSummary): void {
  // What fails here fails again, and is told, when something is asked for.
  loadClient().then(
    ({ openSearch }) => openSearch(table.length),
    () => {},
  );
}

/** Loads the index again and asks again what is on screen. */
export async function restartSearch(client: QueryClient): Promise<void> {
  (await loadClient()).closeSearch();
  await client.resetQueries({ queryKey: [KEY] });
}
