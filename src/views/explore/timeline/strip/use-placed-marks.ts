import { useMemo } from 'react';
import { type TimelineMark, timelineMarks } from '../../../../query/timeline-marks.ts';
import type { Explorer } from '../../use-explorer.ts';
import type { TimelineGeometry } from '../timeline-geometry.ts';
import { type PlacedMarks, placeMarks } from './place-marks.ts';
import { MOST_MARKS } from './use-marks.ts';

/** The marks in their places. The strip is as high as the whole corpus needs it, so that a filter does not move the page. */
export function usePlacedMarks(
  { corpus, columns }: Pick<Explorer, 'corpus' | 'columns'>,
  marks: readonly TimelineMark[],
  geometry: TimelineGeometry,
): PlacedMarks {
  const all = useMemo(
    () => (columns.size > MOST_MARKS ? [] : timelineMarks(corpus, columns, columns.orders.oldest)),
    [corpus, columns],
  );
  const room = useMemo(() => placeMarks(all, geometry).rows, [all, geometry]);
  return useMemo(() => placeMarks(marks, geometry, room), [marks, geometry, room]);
}
