import { useMemo } from 'react';
import { withAnyTime } from '../../../../query/query.ts';
import { type TimelineMark, timelineMarks } from '../../../../query/timeline-marks.ts';
import { printQuery, readQuery } from '../../../../query/url.ts';
import type { Explorer } from '../../use-explorer.ts';
import type { TimelineGeometry } from '../timeline-geometry.ts';
import { type PlacedMarks, placeMarks } from './place-marks.ts';

/** More marks than this would be a smear, and slow. */
export const MOST_MARKS = 600;

const NONE: readonly TimelineMark[] = [];

/**
 * The marks of all articles the query would keep at any date, placed; none where they are `tooMany`. A query that
 * moves only its dates leaves them the same object.
 */
export function useMarks(
  { corpus, columns, query, ask }: Explorer,
  geometry: TimelineGeometry,
  tooMany: boolean,
): PlacedMarks {
  const anyTime = printQuery(withAnyTime(query));
  const marks = useMemo(() => {
    if (tooMany) return NONE;
    const { ids } = ask(readQuery(new URLSearchParams(anyTime)).query);
    return timelineMarks(corpus, columns, ids);
  }, [corpus, columns, ask, anyTime, tooMany]);
  const room = useRoom(corpus, columns, geometry);
  return useMemo(() => placeMarks(marks, geometry, room), [marks, geometry, room]);
}

/** Rows of marks that the whole corpus takes, so that a filter leaves the strip as high as it is. */
function useRoom(
  corpus: Explorer['corpus'],
  columns: Explorer['columns'],
  geometry: TimelineGeometry,
): number {
  const all = useMemo(
    () => (columns.size > MOST_MARKS ? NONE : timelineMarks(corpus, columns, columns.orders.oldest)),
    [corpus, columns],
  );
  return useMemo(() => placeMarks(all, geometry).rows, [all, geometry]);
}
