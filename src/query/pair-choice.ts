import { FACETS, type FacetId } from './facets/index.ts';
import { clearFacet, type Query, withAnyTime, withSelection } from './query.ts';

/** A value of each of two facets. */
export type Pair = readonly [first: readonly [FacetId, string], second: readonly [FacetId, string]];

const isTemporal = (id: FacetId): boolean => FACETS.some((facet) => facet.id === id && facet.temporal);

/** The query with these facets left open; where one of them is time, with all of time. */
export function leaveOpen(query: Query, facets: readonly FacetId[]): Query {
  const cleared = facets.reduce(clearFacet, query);
  return facets.some(isTemporal) ? withAnyTime(cleared) : cleared;
}

/** Whether the query keeps, of these two facets and of time where one is time, exactly this pair. */
export function isPairChosen(query: Query, pair: Pair): boolean {
  const alone = pair.every(([facet, value]) => {
    const { include, exclude } = query.facets[facet];
    return include.length === 1 && include[0] === value && exclude.length === 0;
  });
  const temporal = pair.some(([facet]) => isTemporal(facet));
  return alone && !(temporal && (query.from !== null || query.to !== null));
}

/**
 * Exactly the articles a cross tally counts for the pair: both values, nothing else of their facets, all of time where one
 * is time. A pair that is chosen is let go.
 */
export function togglePair(query: Query, pair: Pair): Query {
  const open = leaveOpen(
    query,
    pair.map(([facet]) => facet),
  );
  if (isPairChosen(query, pair)) return open;
  return pair.reduce(
    (last, [facet, value]) => withSelection(last, facet, { include: [value], exclude: [] }),
    open,
  );
}
