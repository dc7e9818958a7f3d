import type { TimelineMark } from '../../../../query/timeline-marks.ts';
import type { TimelineRows } from '../../../../query/timeline-rows.ts';
import type { Explorer } from '../../use-explorer.ts';
import type { TimelineGeometry } from '../timeline-geometry.ts';
import { Density } from './density.tsx';
import { Marks } from './marks.tsx';
import { countMarks, MOST_MARKS } from './use-marks.ts';

type MarkStripProps = {
  readonly explorer: Explorer;
  readonly rows: TimelineRows;
  /** Null where they are too many to draw. */
  readonly marks: readonly TimelineMark[] | null;
  readonly geometry: TimelineGeometry;
};

/** Below the months: a mark an article, or where they are too many how densely they stand. */
export function MarkStrip({ explorer, rows, marks, geometry }: MarkStripProps) {
  if (marks !== null) return <Marks explorer={explorer} rows={rows} marks={marks} geometry={geometry} />;
  return (
    <div className="mt-1">
      <Density rows={rows} geometry={geometry} />
      <p className="mt-1 text-2xs text-muted">
        {countMarks(rows, geometry.span)} articles are too many for a mark each; the darker a month, the more
        it has. Filters or a zoom that leave {MOST_MARKS} or fewer bring the marks back.
      </p>
    </div>
  );
}
