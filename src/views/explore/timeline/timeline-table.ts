import type { Domain } from '../../../model/taxonomy.ts';
import type { TimelineMonth, TimelineRows, TimelineStack } from '../../../query/timeline-rows.ts';
import type { Measure } from '../../../query/view.ts';
import type { ChartCell, ChartTable } from '../../../ui/chart-frame/chart-table.ts';
import type { MonthWindow } from './month-window.ts';

type TableOf = {
  readonly rows: TimelineRows;
  readonly span: MonthWindow;
  readonly measure: Measure;
  readonly domains: readonly Domain[];
  /** Address of a month's articles; of the undated ones for null. */
  readonly linkTo: (month: TimelineMonth | null) => string;
};

type Column = Pick<Domain, 'name'> & { readonly id: string | null };

const UNTYPED: Column = { id: null, name: 'No topic' };

/**
 * The numbers of the timeline: a row a month shown and one for the undated articles, a column a domain. As shares they
 * are per cents of all the corpus has in the month; nothing stands where that is nothing.
 */
export function timelineTable({ rows, span, measure, domains, linkTo }: TableOf): ChartTable {
  const months = rows.months.slice(span.start, span.end + 1);
  const hasUndated = rows.undated.of > 0;
  const stacks: readonly TimelineStack[] = [...months, ...(hasUndated ? [rows.undated] : [])];
  const untyped = stacks.some(({ segments }) => segments.some(({ domain }) => domain === null));
  const columns: readonly Column[] = untyped ? [...domains, UNTYPED] : domains;
  const unit = measure === 'share' ? ' %' : '';
  const total = columns.length + (measure === 'share' ? 2 : 1);
  return {
    columns: [
      'Month',
      ...columns.map(({ name }) => `${name}${unit}`),
      ...(measure === 'share' ? ['Share %'] : []),
      'Articles',
      'All of the month',
    ],
    rows: stacks.map((stack, at) => [
      months[at]?.month ?? 'Undated',
      ...columns.map(({ id }) => printed(countOf(stack, id), stack, measure)),
      ...(measure === 'share' ? [printed(stack.total, stack, measure)] : []),
      ...(isSilent(stack) ? [null, null] : [stack.total, stack.of]),
    ]),
    linkOf: (row, column) =>
      column === total && (stacks[row]?.total ?? 0) > 0 ? linkTo(months[row] ?? null) : null,
  };
}

/** Whether no index has an entry in the month, and nothing else of the corpus is of it. */
const isSilent = (stack: TimelineStack & { readonly gap?: boolean }): boolean =>
  stack.gap === true && stack.of === 0;

function countOf({ segments }: TimelineStack, domain: string | null): number {
  return segments.reduce((sum, segment) => (segment.domain === domain ? sum + segment.count : sum), 0);
}

function printed(count: number, stack: TimelineStack, measure: Measure): ChartCell {
  if (isSilent(stack)) return null;
  if (measure === 'count') return count;
  return stack.of === 0 ? null : Math.round((count / stack.of) * 1000) / 10;
}
