import { formatDate } from '../../../model/partial-date.ts';
import type { MonthSpan, TimelineMonth, TimelineRows } from '../../../query/timeline-rows.ts';

const many = (count: number): string => `${count} ${count === 1 ? 'article' : 'articles'}`;

/** `March 2022: 4 articles`, and whether the index is silent that month. */
export function describeMonth({ month, total, gap }: TimelineMonth): string {
  return `${formatDate(month)}: ${gap && total === 0 ? 'no entries in the index' : many(total)}`;
}

/** `2020-11 to 2021-03` and `2021-05`: the spans one by one. */
export function describeGaps(gaps: readonly MonthSpan[]): readonly string[] {
  return gaps.map(({ from, to }) => (from === to ? from : `${from} to ${to}`));
}

/** The picture in a sentence: how many, from when to when, and when most. */
export function describeTimeline({ months, undated, highest }: TimelineRows): string {
  const [first, last] = [months[0], months.at(-1)];
  const most = months.find(({ total }) => total === highest);
  if (first === undefined || last === undefined || most === undefined) return '';
  const dated = months.reduce((sum, { total }) => sum + total, 0);
  const peak = highest === 0 ? '' : ` Most in ${formatDate(most.month)}: ${highest}.`;
  return `${many(dated)} from ${formatDate(first.month)} to ${formatDate(last.month)}, ${undated.total} undated.${peak}`;
}
