import type { Columns } from '../../../query/columns.ts';
import type { MonthsOfSide } from '../../../query/compare/months-of-side.ts';
import type { QueryPair } from '../../../query/compare/pair-url.ts';
import type { Overlap, Sides } from '../../../query/compare/sides.ts';
import { FEWEST_ON_A_SIDE } from '../../../query/compare/too-few.ts';
import type { Query } from '../../../query/query.ts';
import { countArticles } from '../../count-articles.ts';
import { describeFilters } from '../../describe-filters.ts';
import { printFilter } from '../../print-filter.ts';

/** A side by the names of what narrows it: `Drones, Jan 2018 – Dec 2020`. */
export function nameSide(query: Query, columns: Columns): string {
  const names = describeFilters(query, columns).map(({ name, excluded }) =>
    excluded ? `not ${name}` : name,
  );
  const name = names.length === 0 ? 'all articles' : names.join(', ');
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** Both filters in full, for a file: `A: Topic: Drones; B: all articles`. */
export function printSides({ a, b }: QueryPair, columns: Columns): string {
  return `A: ${printFilter(a, columns) ?? 'all articles'} | B: ${printFilter(b, columns) ?? 'all articles'}`;
}

const areOn = (count: number, where: string): string =>
  `${count === 0 ? 'No article' : countArticles(count)} ${count > 1 ? 'are' : 'is'} ${where}`;

/** What a side lacks to be compared, in a sentence; null where it has enough. */
export function describeSmallSides({ a, b }: Sides): string | null {
  const small = [
    { name: 'A', count: a.length },
    { name: 'B', count: b.length },
  ].filter(({ count }) => count < FEWEST_ON_A_SIDE);
  if (small.length === 0) return null;
  const said = small.map(
    ({ name, count }) => `side ${name} has ${count === 0 ? 'no article' : countArticles(count)}`,
  );
  const sentence = `${said.join(', ')}, and ${FEWEST_ON_A_SIDE} are needed on either side.`;
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}

/** `No article is on both sides; 5 articles are on neither.` */
export function describeOverlap({ both, neither }: Overlap): string {
  if (both === 0 && neither === 0) return 'Every article is on one side or the other.';
  const shared =
    both === 0 ? '' : ' The intervals take the sides as separate, so they are wider than they need be.';
  return `${areOn(both, 'on both sides')}; ${areOn(neither, 'on neither').toLowerCase()}.${shared}`;
}

/** Null where no month of either side is a gap of the index. */
export function describeMonths(a: MonthsOfSide, b: MonthsOfSide): string | null {
  if (a.gaps + b.gaps === 0) return null;
  const [onA, onB] = [a, b].map(({ gaps, months }) => `${gaps} of ${months}`);
  const counted = onA === onB ? onA : `${onA} on side A, ${onB} on side B`;
  return `Months without any entry in the index: ${counted}. The shares are shares of the articles, not of what happened.`;
}
