import { lazy, useMemo } from 'react';
import { clearFacet, type Query, withRange } from '../../../query/query.ts';
import { LazyPart } from '../../../ui/lazy-part.tsx';
import { useWidth } from '../../../ui/use-width.ts';
import { loadRest } from '../load-rest.ts';
import type { Explorer } from '../use-explorer.ts';
import { AxisLabels } from './axis-labels.tsx';
import { monthTicks, yearTicks } from './axis-ticks.ts';
import { BarsDrawing } from './bars-drawing.tsx';
import { type MonthWindow, rangeOf, windowOf } from './month-window.ts';
import { MarkStrip } from './strip/mark-strip.tsx';
import { TIMELINE_BONE_SELECTOR } from './timeline-bone.ts';
import { timelineGeometry } from './timeline-geometry.ts';
import { UndatedBin } from './undated-bin.tsx';
import { isUndatedOnly, withUndatedOnly } from './undated-only.ts';
import type { Timeline } from './use-timeline.ts';
import { Veil } from './veil.tsx';

const TimelineBrush = lazy(async () => ({ default: (await loadRest()).TimelineBrush }));

type TimelinePlotProps = {
  readonly explorer: Explorer;
  readonly timeline: Timeline;
};

const HEIGHT = 148;
const LABEL_HEIGHT = 24;
/** Between the axis and its labels. */
const TICK_HEIGHT = 6;

/** The drawing with everything on it that can be moved or pressed, and the strip of marks below. */
export function TimelinePlot({ explorer, timeline }: TimelinePlotProps) {
  const {
    stacks,
    rows,
    undragged,
    span,
    months: axis,
    axis: { undated },
  } = timeline;
  const { corpus, query, view, change, preview, ask } = explorer;
  const [ref, width] = useWidth<HTMLDivElement>(TIMELINE_BONE_SELECTOR);
  const geometry = useMemo(
    () =>
      timelineGeometry({
        months: stacks.months,
        span,
        measure: view.measure,
        width,
        height: HEIGHT,
        hasBin: undated > 0,
      }),
    [stacks, span, view.measure, width, undated],
  );
  const [years, months] = useMemo(
    () => [yearTicks(axis, geometry), monthTicks(axis, geometry)],
    [axis, geometry],
  );
  const window = windowOf(query, axis);
  const narrowed = query.from !== null || query.to !== null;
  const withWindow = (now: Query, next: MonthWindow | null): Query =>
    withRange(now, next === null ? { from: null, to: null } : rangeOf(next, axis));
  const veil = <Veil window={window} narrowed={narrowed} geometry={geometry} />;
  const choose = (next: MonthWindow | null): void => change((now) => withWindow(now, next));
  const labelsHeight = TICK_HEIGHT + LABEL_HEIGHT * (months.length > 0 ? 2 : 1);
  return (
    <>
      <div ref={ref} className="relative" style={{ height: HEIGHT + labelsHeight }}>
        {width > 0 && (
          <>
            {/* The picture alone: what it says is said in words beside it. */}
            <div className="relative" style={{ height: HEIGHT }}>
              <svg aria-hidden width={width} height={HEIGHT} className="block overflow-visible">
                <BarsDrawing rows={undragged} geometry={geometry} />
              </svg>
              {veil}
            </div>
            <AxisLabels
              ticks={months}
              top={HEIGHT + TICK_HEIGHT}
              lines={false}
              window={window}
              onChoose={choose}
            />
            <AxisLabels
              ticks={years}
              top={HEIGHT + labelsHeight - LABEL_HEIGHT}
              lines={months.length === 0}
              window={window}
              onChoose={choose}
            />
            <LazyPart>
              <TimelineBrush
                domains={corpus.taxonomy.domains}
                rows={rows}
                axis={axis}
                geometry={geometry}
                window={window}
                narrowed={narrowed}
                // The first answer to a range prepares all others.
                onNear={() => ask(withWindow(query, { start: 1, end: 1 }))}
                onDrag={(next) => preview(next === null ? null : withWindow(query, next))}
                onDone={(next, gesture) => change((now) => withWindow(now, next), gesture)}
              />
            </LazyPart>
            {geometry.bin !== null && (
              <UndatedBin
                undated={rows.undated}
                geometry={geometry}
                left={geometry.bin}
                pressed={isUndatedOnly(query)}
                onToggle={() =>
                  change((now) => (isUndatedOnly(now) ? clearFacet(now, 'year') : withUndatedOnly(now)))
                }
              />
            )}
          </>
        )}
      </div>
      <MarkStrip explorer={explorer} timeline={timeline} geometry={geometry}>
        {veil}
      </MarkStrip>
    </>
  );
}
