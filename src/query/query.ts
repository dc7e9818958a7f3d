import type { PartialDate } from '../model/partial-date.ts';
import { eachFacet, FACETS, type FacetId } from './facets/index.ts';

/** Values of one facet: an article needs one of `include` (where there are any) and none of `exclude`. */
export type Selection = { readonly include: readonly string[]; readonly exclude: readonly string[] };

/** Orders that the corpus alone decides. */
export type FixedSort = 'newest' | 'oldest' | 'title';

/** By relevance to the text searched; newest first where none is. */
export type Sort = 'relevance' | FixedSort;

/** First and last month `YYYY-MM`, both inclusive; null leaves that end open. */
export type MonthRange = { readonly from: PartialDate | null; readonly to: PartialDate | null };

/** Everything that narrows or orders the corpus, and nothing else. */
export type Query = MonthRange & {
  readonly facets: Readonly<Record<FacetId, Selection>>;
  /** What is searched for, as typed; empty where nothing is. */
  readonly text: string;
  readonly sort: Sort;
};

export const SORTS = ['relevance', 'newest', 'oldest', 'title'] as const satisfies readonly Sort[];

const NOTHING: Selection = { include: [], exclude: [] };

export const EVERYTHING: Query = {
  facets: eachFacet(() => NOTHING),
  text: '',
  from: null,
  to: null,
  sort: 'relevance',
};

const TEMPORAL = FACETS.filter(({ temporal }) => temporal);

function without(values: readonly string[], value: string): readonly string[] {
  return values.filter((other) => other !== value);
}

/** Adds the value to one side of its facet, or takes it off where it stands there; it leaves the other side. */
export function toggleValue(
  query: Query,
  facet: FacetId,
  value: string,
  side: keyof Selection = 'include',
): Query {
  const { include, exclude } = query.facets[facet];
  const next: Selection = { include: without(include, value), exclude: without(exclude, value) };
  const chosen = query.facets[facet][side].includes(value);
  return withSelection(query, facet, chosen ? next : { ...next, [side]: [...next[side], value] });
}

export function withSelection(query: Query, facet: FacetId, selection: Selection): Query {
  return { ...query, facets: { ...query.facets, [facet]: selection } };
}

export function clearFacet(query: Query, facet: FacetId): Query {
  return withSelection(query, facet, NOTHING);
}

/** Ends given the wrong way round are swapped. */
export function withRange(query: Query, { from, to }: MonthRange): Query {
  return from !== null && to !== null && from > to
    ? { ...query, from: to, to: from }
    : { ...query, from, to };
}

/** Whether neither a range nor a facet of time narrows the query. */
export function isAnyTime({ from, to, facets }: Query): boolean {
  return from === null && to === null && TEMPORAL.every(({ id }) => !isSelected(facets[id]));
}

export function withAnyTime(query: Query): Query {
  const anyMonth = withRange(query, { from: null, to: null });
  return TEMPORAL.reduce((last, { id }) => clearFacet(last, id), anyMonth);
}

export function withText(query: Query, text: string): Query {
  return { ...query, text };
}

/** Whether there is anything but space to search for. */
export function isSearching({ text }: Query): boolean {
  return text.trim() !== '';
}

/** The order the articles stand in: where nothing is searched, nothing is more relevant than the newest. */
export function sortInForce(query: Query): Sort {
  return query.sort === 'relevance' && !isSearching(query) ? 'newest' : query.sort;
}

/** Newest first without a search is the usual order, and leaves a later search its own. */
export function withSort(query: Query, sort: Sort): Query {
  return { ...query, sort: sort === 'newest' && !isSearching(query) ? 'relevance' : sort };
}

/** No filter left; the order stays. */
export function clearAll(query: Query): Query {
  return { ...EVERYTHING, sort: query.sort };
}

export function isSelected({ include, exclude }: Selection): boolean {
  return include.length + exclude.length > 0;
}

/** How many filters narrow the query, the search apart: one a chosen value, one for the range of months. */
export function countFilters(query: Query): number {
  const range = query.from === null && query.to === null ? 0 : 1;
  return FACETS.reduce((sum, { id }) => {
    const { include, exclude } = query.facets[id];
    return sum + include.length + exclude.length;
  }, range);
}
