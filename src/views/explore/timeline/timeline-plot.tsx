import { useMemo } from 'react';
import type { PartialDate } from '../../../model/partial-date.ts';
import { NONE } from '../../../query/facets/facet.ts';
import { clearFacet, type Query, withRange, withSelection } from '../../../query/query.ts';
import type { TimelineRows } from '../../../query/timeline-rows.ts';
import { useWidth } from '../../../ui/use-width.ts';
import type { Explorer } from '../use-explorer.ts';
import { type MonthWindow, rangeOf, windowOf } from './month-window.ts';
import { TimelineBrush } from './timeline-brush.tsx';
import { TimelineDrawing } from './timeline-drawing.tsx';
import { timelineGeometry, yearTicks } from './timeline-geometry.ts';
import { UndatedBin } from './undated-bin.tsx';
import { YearButtons } from './year-buttons.tsx';

type TimelinePlotProps = {
  readonly explorer: Explorer;
  readonly rows: TimelineRows;
  readonly axis: readonly PartialDate[];
  readonly hasUndated: boolean;
};

const HEIGHT = 148;
const AXIS_HEIGHT = 30;

const isUndatedOnly = ({ facets: { year } }: Query): boolean =>
  year.include.length === 1 && year.include[0] === NONE;

function toggleUndated(query: Query): Query {
  if (isUndatedOnly(query)) return clearFacet(query, 'year');
  const anyTime = withRange(query, { from: null, to: null });
  return withSelection(anyTime, 'year', { include: [NONE], exclude: [] });
}

/** The drawing with everything on it that can be moved or pressed. */
export function TimelinePlot({ explorer, rows, axis, hasUndated }: TimelinePlotProps) {
  const { corpus, query, change, preview } = explorer;
  const [ref, width] = useWidth<HTMLDivElement>();
  const geometry = useMemo(
    () => timelineGeometry(rows, { width, height: HEIGHT }, hasUndated),
    [rows, width, hasUndated],
  );
  const window = windowOf(query, axis);
  const withWindow = (now: Query, next: MonthWindow | null): Query =>
    withRange(now, next === null ? { from: null, to: null } : rangeOf(next, axis));
  return (
    <div ref={ref} className="relative" style={{ height: HEIGHT + AXIS_HEIGHT }}>
      {width > 0 && (
        <>
          <TimelineDrawing rows={rows} geometry={geometry} />
          <YearButtonsRow top={HEIGHT}>
            <YearButtons
              ticks={yearTicks(axis, geometry)}
              window={window}
              onChoose={(year) => change((now) => withWindow(now, year))}
            />
          </YearButtonsRow>
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
  );
}

function YearButtonsRow({ top, children }: { readonly top: number; readonly children: React.ReactNode }) {
  return (
    <div className="absolute inset-x-0" style={{ top }}>
      {children}
    </div>
  );
}
