import { useMemo } from 'react';
import { type PartialDate, partialDate, yearOf } from '../../../model/partial-date.ts';
import { crossTally } from '../../../query/cross-tally.ts';
import type { Facet } from '../../../query/facets/facet.ts';
import type { FacetId } from '../../../query/facets/index.ts';
import { leaveOpen } from '../../../query/pair-choice.ts';
import { EVERYTHING, type Query } from '../../../query/query.ts';
import { useSame } from '../../../ui/use-same.ts';
import type { Explorer } from '../use-explorer.ts';
import { type ByYear, byYear } from './by-year.ts';

type ByYearOfQuery = {
  readonly matrix: ByYear;
  /** What is counted: the query with the facet and all of time left open. */
  readonly open: Query;
};

const toYear = (month: PartialDate | null): PartialDate | null =>
  month === null ? null : partialDate(Number(yearOf(month)));

/** Of a query only what marks the chart: the choice in its facets, and time to the year, so that a drag changes little. */
function ownPart({ facets, from, to }: Query, facet: FacetId): Query {
  return {
    ...EVERYTHING,
    facets: { ...EVERYTHING.facets, [facet]: facets[facet], year: facets.year },
    from: toYear(from),
    to: toYear(to),
  };
}

/** A facet by year under the other filters; worked out again only when those change. */
export function useByYear(
  { columns, query, ask }: Explorer,
  facet: Facet & { readonly id: FacetId },
): ByYearOfQuery {
  const open = useSame(leaveOpen(query, [facet.id, 'year']));
  const own = useSame(ownPart(query, facet.id));
  const tally = useMemo(
    () => crossTally(columns, ask(open).ids, [facet.id, 'year']),
    [columns, ask, open, facet],
  );
  const matrix = useMemo(() => byYear(columns, tally, facet, own), [columns, tally, facet, own]);
  return { matrix, open };
}
