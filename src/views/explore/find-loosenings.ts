import type { Result } from '../../query/evaluate.ts';
import { FACETS } from '../../query/facets/index.ts';
import { clearFacet, isSearching, isSelected, type Query, withRange, withText } from '../../query/query.ts';

/** A filter to take off, and how many articles that would show. */
export type Loosening = { readonly label: string; readonly total: number; readonly query: Query };

/** The filters which, each taken off alone, leave something to show; the most first. */
export function findLoosenings(query: Query, ask: (query: Query) => Result): readonly Loosening[] {
  const candidates = FACETS.filter(({ id }) => isSelected(query.facets[id])).map(({ id, label }) => ({
    label: label.toLowerCase(),
    query: clearFacet(query, id),
  }));
  if (isSearching(query)) candidates.push({ label: 'text', query: withText(query, '') });
  if (query.from !== null || query.to !== null) {
    candidates.push({ label: 'range of months', query: withRange(query, { from: null, to: null }) });
  }
  return candidates
    .map((candidate) => ({ ...candidate, total: ask(candidate.query).total }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
}
