import { memo, useId, useMemo, useState } from 'react';
import type { TimelineRows } from '../../../query/timeline-rows.ts';
import { Bars } from './bars.tsx';
import { describeShare } from './describe-share.ts';
import { HatchPattern } from './hatch-pattern.tsx';
import { chosenOf, clipOf, placeStacks } from './place-stacks.ts';
import type { TimelineGeometry } from './timeline-geometry.ts';

type DrawingProps = { readonly rows: TimelineRows; readonly geometry: TimelineGeometry };

/** The same rows as long as their stacks are: a drag of the brush changes only which are chosen. */
function useStacks(rows: TimelineRows): TimelineRows {
  const [same, setSame] = useState(rows);
  if (same === rows || hasSameStacks(same, rows)) return same;
  setSame(rows);
  return rows;
}

function hasSameStacks(a: TimelineRows, b: TimelineRows): boolean {
  if (a.months.length !== b.months.length || a.undated.segments !== b.undated.segments) return false;
  return a.months.every(({ segments }, at) => segments === b.months[at]?.segments);
}

/**
 * The picture alone: what it says is said in words beside it. The bars are there twice, faint and full, and neither is drawn again
 * while the brush is dragged: only what is seen of the full ones changes.
 */
export const TimelineDrawing = memo(function TimelineDrawing({ rows, geometry }: DrawingProps) {
  const stacks = useStacks(rows);
  const { width, height } = geometry;
  const placed = useMemo(() => placeStacks(stacks, geometry), [stacks, geometry]);
  const chosen = chosenOf(rows, geometry);
  const isWhole = chosen.every(Boolean);
  const clipPath = isWhole ? 'none' : clipOf(placed, chosen, height);
  return (
    <div className="relative">
      <svg aria-hidden width={width} height={height + 6} className="block overflow-visible">
        <Ground rows={stacks} geometry={geometry} />
        <g visibility={isWhole ? 'hidden' : 'visible'}>
          <Bars placed={placed} geometry={geometry} chosen={false} />
        </g>
        <Axis geometry={geometry} />
      </svg>
      <div className="pointer-events-none absolute inset-0 will-change-transform" style={{ clipPath }}>
        <svg aria-hidden width={width} height={height + 6} className="block overflow-visible">
          <Bars placed={placed} geometry={geometry} chosen />
        </svg>
      </div>
    </div>
  );
});

/** The same for a file. */
export function BarsDrawing({ rows, geometry }: DrawingProps) {
  const placed = placeStacks(rows, geometry);
  const chosen = chosenOf(rows, geometry);
  return (
    <>
      <Ground rows={rows} geometry={geometry} />
      {[false, true].map((side) => (
        <Bars
          key={String(side)}
          placed={placed.filter((_, at) => chosen[at] === side)}
          geometry={geometry}
          chosen={side}
        />
      ))}
      <Axis geometry={geometry} />
    </>
  );
}

/** What the bars stand before: the months without entries, and the lines to read their heights by. */
const Ground = memo(function Ground({ rows, geometry }: DrawingProps) {
  const hatch = useId();
  const { height, left, step, span } = geometry;
  return (
    <>
      <HatchPattern id={hatch} />
      {rows.months
        .slice(span.start, span.end + 1)
        .map(({ month, gap }, at) =>
          gap ? (
            <rect
              key={month}
              x={left + at * step}
              y={0}
              width={step}
              height={height}
              fill={`url(#${hatch})`}
            />
          ) : null,
        )}
      <Grid geometry={geometry} />
    </>
  );
});

function Axis({ geometry }: Pick<DrawingProps, 'geometry'>) {
  const { left, right, width, height, bin } = geometry;
  return (
    <>
      <line x1={left} x2={right} y1={height + 0.5} y2={height + 0.5} stroke="var(--edge)" />
      {bin !== null && (
        <line x1={bin + 4} x2={width - 4} y1={height + 0.5} y2={height + 0.5} stroke="var(--edge)" />
      )}
    </>
  );
}

const Grid = memo(function Grid({ geometry }: { readonly geometry: TimelineGeometry }) {
  const { left, right, ticks, yOf, measure } = geometry;
  return ticks.map((tick) => (
    <g key={tick}>
      <line x1={left} x2={right} y1={yOf(tick)} y2={yOf(tick)} stroke="var(--line)" />
      <text x={left - 12} y={yOf(tick)} dy="0.32em" textAnchor="end" fontSize={11} fill="var(--muted)">
        {measure === 'count' ? tick : describeShare(tick, 1)}
      </text>
    </g>
  ));
});
