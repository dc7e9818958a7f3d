import { lazy } from 'react';
import type { TimelineMark } from '../../../../query/timeline-marks.ts';
import type { TimelineRows } from '../../../../query/timeline-rows.ts';
import { LazyPart } from '../../../../ui/lazy-part.tsx';
import { loadRest } from '../../load-rest.ts';
import type { Explorer } from '../../use-explorer.ts';
import type { TimelineGeometry } from '../timeline-geometry.ts';
import { countMarks, MOST_MARKS } from './use-marks.ts';
import { usePlacedMarks } from './use-placed-marks.ts';

const Density = lazy(async () => ({ default: (await loadRest()).Density }));
const Marks = lazy(async () => ({ default: (await loadRest()).Marks }));

const NONE: readonly TimelineMark[] = [];

type MarkStripProps = {
  readonly explorer: Explorer;
  readonly rows: TimelineRows;
  /** Null where they are too many to draw. */
  readonly marks: readonly TimelineMark[] | null;
  readonly geometry: TimelineGeometry;
};

/** Below the months: a mark an article, or where they are too many how densely they stand. */
export function MarkStrip({ explorer, rows, marks, geometry }: MarkStripProps) {
  const placed = usePlacedMarks(explorer, marks ?? NONE, geometry);
  if (marks !== null) {
    return (
      <LazyPart placeholder={<div className="mt-1" style={{ height: placed.height }} />}>
        <Marks explorer={explorer} rows={rows} placed={placed} geometry={geometry} />
      </LazyPart>
    );
  }
  return (
    <div className="mt-1">
      <LazyPart>
        <Density rows={rows} geometry={geometry} />
      </LazyPart>
      <p className="mt-1 text-2xs text-muted">
        {countMarks(rows, geometry.span)} articles are too many for a mark each; the darker a month, the more
        it has. Filters or a zoom that leave {MOST_MARKS} or fewer bring the marks back.
      </p>
    </div>
  );
}
