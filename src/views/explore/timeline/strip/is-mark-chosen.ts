import type { TimelineMark } from '../../../../query/timeline-marks.ts';
import type { TimelineRows } from '../../../../query/timeline-rows.ts';

/** Whether the query's dates let the mark through. */
export function isMarkChosen({ row }: TimelineMark, { months, undated }: TimelineRows): boolean {
  return row === null ? undated.chosen : (months[row]?.chosen ?? false);
}
