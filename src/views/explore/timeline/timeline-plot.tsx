import { useMemo } from 'react';
import type { PartialDate } from '../../../model/partial-date.ts';
import { NONE } from '../../../query/facets/facet.ts';
import { clearFacet, type Query, withRange, withSelection } from '../../../query/query.ts';
import type { TimelineRows, TimelineStacks } from '../../../query/timeline-rows.ts';
import { useWidth } from '../../../ui/use-width.ts';
import type { Explorer } from '../use-explorer.ts';
import { AxisLabels } from './axis-labels.tsx';
import { monthTicks, yearTicks } from './axis-ticks.ts';
import { spanOf } from './month-span.ts';
import { type MonthWindow, rangeOf, windowOf } from './month-window.ts';
import { MarkStrip } from './strip/mark-strip.tsx';
import { TimelineBrush } from './timeline-brush.tsx';
import { TimelineDrawing } from './timeline-drawing.tsx';
import { timelineGeometry } from './timeline-geometry.ts';
import { UndatedBin } from './undated-bin.tsx';

type TimelinePlotProps = {
  readonly explorer: Explorer;
  readonly stacks: TimelineStacks;
  readonly rows: TimelineRows;
  readonly axis: readonly PartialDate[];
  readonly hasUndated: boolean;
};

const HEIGHT = 148;
const LABEL_HEIGHT = 24;
/** Between the axis and its labels. */
const TICK_HEIGHT = 6;

const isUndatedOnly = ({ facets: { year } }: Query): boolean =>
  year.include.length === 1 && year.include[0] === NONE;

function toggleUndated(query: Query): Query {
  if (isUndatedOnly(query)) return clearFacet(query, 'year');
  const anyTime = withRange(query, { from: null, to: null });
  return withSelection(anyTime, 'year', { include: [NONE], exclude: [] });
}

/** The drawing with everything on it that can be moved or pressed, and the strip of marks below. */
export function TimelinePlot({ explorer, stacks, rows, axis, hasUndated }: TimelinePlotProps) {
  const { corpus, query, view, change, preview } = explorer;
  const [ref, width] = useWidth<HTMLDivElement>();
  const geometry = useMemo(
    () =>
      timelineGeometry({
        months: stacks.months,
        span: spanOf(view.zoom, axis),
        measure: view.measure,
        width,
        height: HEIGHT,
        hasBin: hasUndated,
      }),
    [stacks, view, axis, width, hasUndated],
  );
  const [years, months] = useMemo(
    () => [yearTicks(axis, geometry), monthTicks(axis, geometry)],
    [axis, geometry],
  );
  const window = windowOf(query, axis);
  const withWindow = (now: Query, next: MonthWindow | null): Query =>
    withRange(now, next === null ? { from: null, to: null } : rangeOf(next, axis));
  const choose = (next: MonthWindow | null): void => change((now) => withWindow(now, next));
  const labelsHeight = TICK_HEIGHT + LABEL_HEIGHT * (months.length > 0 ? 2 : 1);
  return (
    <>
      <div ref={ref} className="relative" style={{ height: HEIGHT + labelsHeight }}>
        {width > 0 && (
          <>
            <TimelineDrawing rows={rows} geometry={geometry} />
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
            <TimelineBrush
              domains={corpus.taxonomy.domains}
              rows={rows}
              axis={axis}
              geometry={geometry}
              window={window}
              narrowed={query.from !== null || query.to !== null}
              onDrag={(next) => preview(next === null ? null : withWindow(query, next))}
              onDone={(next, gesture) => change((now) => withWindow(now, next), gesture)}
            />
            {geometry.bin !== null && (
              <UndatedBin
                undated={rows.undated}
                geometry={geometry}
                left={geometry.bin}
                pressed={isUndatedOnly(query)}
                onToggle={() => change(toggleUndated)}
              />
            )}
          </>
        )}
      </div>
      <MarkStrip explorer={explorer} rows={rows} geometry={geometry} />
    </>
  );
}
