import type { TimelineRows } from '../../../../query/timeline-rows.ts';
import type { Explorer } from '../../use-explorer.ts';
import type { TimelineGeometry } from '../timeline-geometry.ts';
import { Density } from './density.tsx';
import { Marks } from './marks.tsx';
import { MOST_MARKS, useMarks } from './use-marks.ts';

type MarkStripProps = {
  readonly explorer: Explorer;
  readonly rows: TimelineRows;
  readonly geometry: TimelineGeometry;
};

/** Articles of the months shown, at any date the filters other than of time let through. */
function countShown({ months, undated }: TimelineRows, { span }: TimelineGeometry): number {
  return months.slice(span.start, span.end + 1).reduce((sum, { total }) => sum + total, undated.total);
}

/** Below the months: a mark an article, or where they are too many how densely they stand. */
export function MarkStrip({ explorer, rows, geometry }: MarkStripProps) {
  const count = countShown(rows, geometry);
  const tooMany = count > MOST_MARKS;
  const placed = useMarks(explorer, geometry, tooMany);
  if (!tooMany) return <Marks explorer={explorer} rows={rows} placed={placed} width={geometry.width} />;
  return (
    <div className="mt-1">
      <Density rows={rows} geometry={geometry} />
      <p className="mt-1 text-2xs text-muted">
        {count} articles are too many for a mark each; the darker a month, the more it has. Filters or a zoom
        that leave {MOST_MARKS} or fewer bring the marks back.
      </p>
    </div>
  );
}
