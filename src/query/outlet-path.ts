import { outletSlug } from '../search/outlet-key.ts';
import { PATTERNS, withSearch } from './paths.ts';

/** What is known of an outlet, however its name is spelt; `search` keeps the list beside it as it was narrowed. */
export function outletPath(name: string, search = ''): string {
  return withSearch(`${PATTERNS.sources}/${encodeURIComponent(outletSlug(name))}`, search);
}
