import type { Columns } from '../query/columns.ts';
import type { Query } from '../query/query.ts';
import { describeFilters } from './describe-filters.ts';

/** Everything that narrows a query, in a line: `Topic: Drones; not Place: Iran; Jan 2022 – Apr 2024`; null for nothing. */
export function printFilter(query: Query, columns: Columns): string | null {
  const filters = describeFilters(query, columns).map(({ label, name, excluded }) => {
    const words = label === null ? name : `${label}: ${name}`;
    return excluded ? `not ${words}` : words;
  });
  return filters.length === 0 ? null : filters.join('; ');
}
