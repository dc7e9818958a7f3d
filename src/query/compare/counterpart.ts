import { FACETS } from '../facets/index.ts';
import { EVERYTHING, isSearching, isSelected, type Query, withSelection } from '../query.ts';
import type { QueryPair } from './pair-url.ts';

/**
 * What to compare a filter with: all other articles where one query can say so, which it can of a filter by one facet
 * that only includes or only excludes; everything otherwise.
 */
export function counterpartOf(query: Query): Query {
  const selected = FACETS.filter(({ id }) => isSelected(query.facets[id]));
  const [facet] = selected;
  const isOne = selected.length === 1 && !isSearching(query) && query.from === null && query.to === null;
  if (facet === undefined || !isOne) return EVERYTHING;
  const { include, exclude } = query.facets[facet.id];
  if (include.length > 0 && exclude.length > 0) return EVERYTHING;
  return withSelection(EVERYTHING, facet.id, { include: exclude, exclude: include });
}

/** A filter against its counterpart, neither in any order. */
export function pairWithOthers(query: Query): QueryPair {
  return { a: { ...query, sort: EVERYTHING.sort }, b: counterpartOf(query) };
}
