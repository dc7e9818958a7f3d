import { lazy, type ReactNode } from 'react';
import type { TimelineMark } from '../../../../query/timeline-marks.ts';
import { LazyPart } from '../../../../ui/lazy-part.tsx';
import { printCount } from '../../../../ui/print-count.ts';
import { loadRest } from '../../load-rest.ts';
import type { Explorer } from '../../use-explorer.ts';
import type { TimelineGeometry } from '../timeline-geometry.ts';
import type { Timeline } from '../use-timeline.ts';
import { countMarks, MOST_MARKS } from './use-marks.ts';
import { usePlacedMarks } from './use-placed-marks.ts';

const Density = lazy(async () => ({ default: (await loadRest()).Density }));
const Marks = lazy(async () => ({ default: (await loadRest()).Marks }));

const NONE: readonly TimelineMark[] = [];

type MarkStripProps = {
  readonly explorer: Explorer;
  readonly timeline: Timeline;
  readonly geometry: TimelineGeometry;
  /** What lies over the months in place of marks. */
  readonly children: ReactNode;
};

/** Below the months: a mark an article, or where they are too many how densely they stand. */
export function MarkStrip({ explorer, timeline, geometry, children }: MarkStripProps) {
  const { rows, undragged, marks } = timeline;
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
        <div className="relative">
          <Density rows={undragged} geometry={geometry} />
          {children}
        </div>
      </LazyPart>
      <p className="mt-1 text-2xs text-muted">
        {printCount(countMarks(rows, geometry.span))} articles are too many for a mark each; the darker a
        month, the more it has. Filters or a zoom that leave {MOST_MARKS} or fewer bring the marks back.
      </p>
    </div>
  );
}
