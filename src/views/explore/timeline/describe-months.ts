import { formatDate } from '../../../model/partial-date.ts';
import type { MonthSpan, TimelineMonth } from '../../../query/timeline-rows.ts';

const many = (count: number): string => `${count} ${count === 1 ? 'article' : 'articles'}`;

/** `March 2022: 4 articles`, and whether the index is silent that month. */
export function describeMonth({ month, total, gap }: TimelineMonth): string {
  return `${formatDate(month)}: ${gap && total === 0 ? 'no entries in the index' : many(total)}`;
}

/** `2020-11 to 2021-03, 2021-05`; null where the index has an entry every month. */
export function describeGaps(gaps: readonly MonthSpan[]): string | null {
  if (gaps.length === 0) return null;
  return gaps.map(({ from, to }) => (from === to ? from : `${from} to ${to}`)).join(', ');
}
