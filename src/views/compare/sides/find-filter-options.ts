import type { Columns } from '../../../query/columns.ts';
import type { Result } from '../../../query/evaluate.ts';
import { NONE } from '../../../query/facets/facet.ts';
import { FACETS, type FacetId } from '../../../query/facets/index.ts';
import type { Query } from '../../../query/query.ts';
import { fold } from '../../../search/fold.ts';

/** A value that a side can be narrowed by, and how many articles of the side as it stands have it. */
export type FilterOption = {
  readonly id: string;
  readonly facet: FacetId;
  readonly label: string;
  readonly value: string;
  readonly name: string;
  readonly count: number;
};

/** The values a side is not narrowed by yet whose facet or name has the text, facet by facet, the most frequent first. */
export function findFilterOptions(
  columns: Columns,
  result: Result,
  query: Query,
  text: string,
): readonly FilterOption[] {
  const wanted = fold(text.trim());
  return FACETS.flatMap(({ id, label, none }) => {
    const { include, exclude } = query.facets[id];
    return columns.facets[id].terms
      .map(({ value, name }, code) => ({
        id: `${id} ${value}`,
        facet: id,
        label,
        value,
        name: value === NONE ? none : name,
        count: result.counts[id][code] ?? 0,
      }))
      .filter(({ value, count }) => count > 0 && !include.includes(value) && !exclude.includes(value))
      .filter(({ name }) => fold(`${label}: ${name}`).includes(wanted))
      .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'en'));
  });
}
