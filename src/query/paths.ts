import type { LineSpan } from '../model/article.ts';

/**
 * The app's addresses, without React. In this layer because views print links and must not import app, where the
 * router reads the same patterns; `url.ts` beside it owns what follows the question mark.
 */
export const PATTERNS = {
  explore: '/',
  article: '/article/:id',
  sources: '/sources',
  outlet: '/sources/:outlet',
  references: '/references',
  compare: '/compare',
  map: '/map',
  dossier: '/dossier',
  corpus: '/corpus',
  raw: '/corpus/raw',
} as const;

/** The path with a query string, with or without its question mark. */
export function withSearch(path: string, search: string): string {
  const query = search.replace(/^\?/, '');
  return query === '' ? path : `${path}?${query}`;
}

/** Explore, narrowed by `search`, a query string with or without its question mark. */
export function explorePath(search = ''): string {
  return withSearch(PATTERNS.explore, search);
}

export function articlePath(id: string, anchor?: string): string {
  return `/article/${encodeURIComponent(id)}${anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`}`;
}

/** The sources page, narrowed by `search`, a query string with or without its question mark. */
export function sourcesPath(search = ''): string {
  return withSearch(PATTERNS.sources, search);
}

/** Who cites whom, narrowed by `search`, a query string with or without its question mark. */
export function referencesPath(search = ''): string {
  return withSearch(PATTERNS.references, search);
}

/** Two filters side by side; `search` holds both, as `printPair` writes them. */
export function comparePath(search = ''): string {
  return withSearch(PATTERNS.compare, search);
}

/** A work among the references: an article's id, or that of a missing one. */
export function referencesAtPath(work: string): string {
  return referencesPath(`${new URLSearchParams({ at: work })}`);
}

/** The corpus page, its problems narrowed by `search`, a query string with or without its question mark. */
export function corpusPath(search = ''): string {
  return withSearch(PATTERNS.corpus, search);
}

/** A raw text; with `lines` at those lines, which are marked there. */
export function rawTextPath(file: string, lines?: LineSpan): string {
  const params = new URLSearchParams({ file });
  if (lines === undefined) return `${PATTERNS.raw}?${params}`;
  const [first, last] = lines;
  if (last !== first) params.set('lines', `${first}-${last}`);
  return `${PATTERNS.raw}?${params}#L${first}`;
}

/** What a link to an article or a line carries, so that it can lead back to the same results. */
export type ArticleLinkState = { readonly results: string };

/** The results' query string from a history entry's state; empty where the entry was not reached from results. */
export function readResults(state: unknown): string {
  const results = typeof state === 'object' && state !== null && 'results' in state ? state.results : '';
  return typeof results === 'string' ? results : '';
}

/** What the way back to the results carries: the article it leads back from. */
export type ResultsLinkState = { readonly from: string };

/** The article that these results were come back to from; null where they were not. */
export function readOrigin(state: unknown): string | null {
  const from = typeof state === 'object' && state !== null && 'from' in state ? state.from : null;
  return typeof from === 'string' ? from : null;
}
