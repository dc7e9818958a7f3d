import { useMemo } from 'react';
import { UNDATED } from '../../../../query/columns.ts';
import { withAnyTime } from '../../../../query/query.ts';
import { type TimelineMark, timelineMarks } from '../../../../query/timeline-marks.ts';
import type { TimelineStacks } from '../../../../query/timeline-rows.ts';
import { printQuery, readQuery } from '../../../../query/url.ts';
import type { Explorer } from '../../use-explorer.ts';
import type { MonthWindow } from '../month-window.ts';

/** More marks than this would be a smear, and slow. */
export const MOST_MARKS = 600;

/** Articles of the months shown and the undated ones, at any date the other filters let through. */
export function countMarks({ months, undated }: TimelineStacks, span: MonthWindow): number {
  return months.slice(span.start, span.end + 1).reduce((sum, { total }) => sum + total, undated.total);
}

/**
 * The marks of all articles the query would keep at any date; null where those of the months shown are too many to draw. A
 * query that moves only its dates leaves them the same object.
 */
export function useMarks(
  { corpus, columns, query, ask }: Explorer,
  stacks: TimelineStacks,
  span: MonthWindow,
): readonly TimelineMark[] | null {
  const anyTime = printQuery(withAnyTime(query));
  const tooMany = useMemo(() => countMarks(stacks, span) > MOST_MARKS, [stacks, span]);
  return useMemo(() => {
    if (tooMany) return null;
    const { ids } = ask(readQuery(new URLSearchParams(anyTime)).query);
    const first = (columns.span?.[0] ?? 0) + span.start;
    const last = first + span.end - span.start;
    const shown = ids.filter((id) => isShown(columns.months[id] ?? UNDATED, first, last));
    return timelineMarks(corpus, columns, shown);
  }, [corpus, columns, ask, anyTime, tooMany, span]);
}

const isShown = (month: number, first: number, last: number): boolean =>
  month === UNDATED || (month >= first && month <= last);
