import { formatDate } from '../../../model/partial-date.ts';
import type { TimelineMonth, TimelineRows } from '../../../query/timeline-rows.ts';
import type { Measure } from '../../../query/view.ts';
import { printCount } from '../../../ui/print-count.ts';
import { countArticles } from '../../count-articles.ts';

/** How many articles of the corpus the bars show, and how: `70 of 180 articles, by month and domain; 3 undated`. */
export function describeShown(
  shown: number,
  of: number,
  { undated }: Pick<TimelineRows, 'undated'>,
  measure: Measure,
): string {
  const how = measure === 'count' ? 'by month and domain' : 'as a share of each month, by domain';
  const bin =
    undated.total === 0 ? '' : `; ${printCount(undated.total)} undated${undated.chosen ? '' : ' left out'}`;
  return `${printCount(shown)} of ${printCount(of)} articles, ${how}${bin}`;
}

/** The picture in sentences: how many, from when to when, when most, and what is chosen. */
export function describeTimeline({ months, undated }: Pick<TimelineRows, 'months' | 'undated'>): string {
  const [first, last] = [months[0], months.at(-1)];
  const highest = months.reduce((most, { total }) => Math.max(most, total), 0);
  const most = months.find(({ total }) => total === highest);
  if (first === undefined || last === undefined || most === undefined) return '';
  const whole = `${countArticles(sumOf(months))} from ${formatDate(first.month)} to ${formatDate(last.month)}, ${printCount(undated.total)} undated.`;
  const peak = highest === 0 ? [] : [`Most in ${formatDate(most.month)}: ${printCount(highest)}.`];
  return [whole, ...peak, ...describeChosen(months)].join(' ');
}

function describeChosen(months: readonly TimelineMonth[]): readonly string[] {
  const chosen = months.filter((month) => month.chosen);
  const [first, last] = [chosen[0], chosen.at(-1)];
  if (chosen.length === months.length) return [];
  if (first === undefined || last === undefined) return ['No month is chosen.'];
  const span = first === last ? '' : ` to ${formatDate(last.month)}`;
  return [`Chosen: ${formatDate(first.month)}${span}, ${countArticles(sumOf(chosen))}.`];
}

const sumOf = (months: readonly TimelineMonth[]): number => months.reduce((sum, { total }) => sum + total, 0);
