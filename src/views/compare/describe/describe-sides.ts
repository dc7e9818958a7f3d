import type { Columns } from '../../../query/columns.ts';
import type { QueryPair } from '../../../query/compare/pair-url.ts';
import type { Overlap } from '../../../query/compare/sides.ts';
import type { Query } from '../../../query/query.ts';
import { describeFilters } from '../../describe-filters.ts';
import { printFilter } from '../../print-filter.ts';
import { countArticles } from './print-numbers.ts';

/** A side by the names of what narrows it: `Drones, Jan 2018 – Dec 2020`. */
export function nameSide(query: Query, columns: Columns): string {
  const names = describeFilters(query, columns).map(({ name, excluded }) =>
    excluded ? `not ${name}` : name,
  );
  return names.length === 0 ? 'All articles' : names.join(', ');
}

/** Both filters in full, for a file: `A: Topic: Drones; B: all articles`. */
export function printSides({ a, b }: QueryPair, columns: Columns): string {
  return `A: ${printFilter(a, columns) ?? 'all articles'} | B: ${printFilter(b, columns) ?? 'all articles'}`;
}

const areOn = (count: number, where: string): string =>
  `${count === 0 ? 'No article' : countArticles(count)} ${count > 1 ? 'are' : 'is'} ${where}`;

/** `No article is on both sides; 5 articles are on neither.` */
export function describeOverlap({ both, neither }: Overlap): string {
  const shared =
    both === 0 ? '' : ' The intervals take the sides as separate, so they are wider than they need be.';
  return `${areOn(both, 'on both sides')}; ${areOn(neither, 'on neither').toLowerCase()}.${shared}`;
}

/** Months of a side, and how many of them no index has an entry for. */
export type MonthsOfSide = { readonly months: number; readonly gaps: number };

/** Null where no month of either side is a gap of the index. */
export function describeMonths(a: MonthsOfSide, b: MonthsOfSide): string | null {
  if (a.gaps + b.gaps === 0) return null;
  return `Months without any entry in the index: ${a.gaps} of ${a.months} on side A, ${b.gaps} of ${b.months} on side B. The shares are shares of the articles, not of what happened.`;
}
