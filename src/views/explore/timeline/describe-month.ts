import { formatDate } from '../../../model/partial-date.ts';
import type { MonthSpan, TimelineMonth } from '../../../query/timeline-rows.ts';
import { printCount } from '../../../ui/print-count.ts';
import { countArticles } from '../../count-articles.ts';
import { describeShare } from './describe-share.ts';

/** `March 2022: 4 articles`, or `3 of 4 articles, 75%`; and whether the index is silent that month. */
export function describeMonth({ month, total, of, gap }: TimelineMonth): string {
  const name = formatDate(month);
  if (gap && of === 0) return `${name}: no entries in the index`;
  if (total === of) return `${name}: ${countArticles(total)}`;
  return `${name}: ${printCount(total)} of ${countArticles(of)}, ${describeShare(total, of)}`;
}

/** `2020-11 to 2021-03` and `2021-05`: the spans one by one. */
export function describeGaps(gaps: readonly MonthSpan[]): readonly string[] {
  return gaps.map(({ from, to }) => (from === to ? from : `${from} to ${to}`));
}
