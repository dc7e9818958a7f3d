/**
 * The app's addresses, without React. In this layer because views print links and must not import app, where the
 * router reads the same patterns; `url.ts` beside it owns what follows the question mark.
 */
export const PATTERNS = { explore: '/', article: '/article/:id' } as const;

/** Explore, narrowed by `search`, a query string with or without its question mark. */
export function explorePath(search = ''): string {
  const query = search.replace(/^\?/, '');
  return query === '' ? PATTERNS.explore : `${PATTERNS.explore}?${query}`;
}

export function articlePath(id: string, anchor?: string): string {
  return `/article/${encodeURIComponent(id)}${anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`}`;
}

/** What a link to an article carries, so that the article can lead back to the same results. */
export type ArticleLinkState = { readonly results: string };

/** The results' query string from a history entry's state; empty where the entry was not reached from results. */
export function readResults(state: unknown): string {
  const results = typeof state === 'object' && state !== null && 'results' in state ? state.results : '';
  return typeof results === 'string' ? results : '';
}
