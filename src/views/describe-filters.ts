import { formatMonth } from '../model/partial-date.ts';
import type { Columns } from '../query/columns.ts';
import { NONE } from '../query/facets/facet.ts';
import { FACETS } from '../query/facets/index.ts';
import {
  isSearching,
  type MonthRange,
  type Query,
  toggleValue,
  withRange,
  withText,
} from '../query/query.ts';

/** One filter of a query in words, and how to take it off. */
export type FilterInWords = {
  readonly id: string;
  /** The facet's label; null for the range of months, which needs none. */
  readonly label: string | null;
  readonly name: string;
  readonly excluded: boolean;
  readonly without: (query: Query) => Query;
};

/** `Jan 2022 – Apr 2024`, `Jan 2022`, `From Jan 2022`, `Until Apr 2024`; null for any time. */
export function describeRange({ from, to }: MonthRange): string | null {
  if (from !== null && to !== null) {
    return from === to ? formatMonth(from) : `${formatMonth(from)} – ${formatMonth(to)}`;
  }
  if (from !== null) return `From ${formatMonth(from)}`;
  return to === null ? null : `Until ${formatMonth(to)}`;
}

function describeText({ text }: Query): FilterInWords {
  const without = (now: Query): Query => withText(now, '');
  return { id: 'text', label: 'Search', name: text.trim(), excluded: false, without };
}

/** The search, one entry a chosen value in the order of the facets, the range of months. */
export function describeFilters(query: Query, columns: Columns): readonly FilterInWords[] {
  const text = isSearching(query) ? [describeText(query)] : [];
  const values = FACETS.flatMap((facet) => {
    const { terms, codeOf } = columns.facets[facet.id];
    const nameOf = (value: string): string =>
      value === NONE ? facet.none : (terms[codeOf.get(value) ?? terms.length]?.name ?? value);
    return (['include', 'exclude'] as const).flatMap((side) =>
      query.facets[facet.id][side].map((value) => ({
        id: `${facet.id} ${side} ${value}`,
        label: facet.label,
        name: nameOf(value),
        excluded: side === 'exclude',
        without: (now: Query) => toggleValue(now, facet.id, value, side),
      })),
    );
  });
  const range = describeRange(query);
  if (range === null) return [...text, ...values];
  const without = (now: Query): Query => withRange(now, { from: null, to: null });
  return [...text, ...values, { id: 'range', label: null, name: range, excluded: false, without }];
}

/** The page and what narrows it: `Explore: Drones, Jan 2022 – Apr 2024`. */
export function describeTitle(query: Query, columns: Columns, page = 'Explore'): string {
  const filters = describeFilters(query, columns).map(({ name, excluded }) =>
    excluded ? `not ${name}` : name,
  );
  return filters.length === 0 ? page : `${page}: ${filters.join(', ')}`;
}
