import { memo, useId, useMemo } from 'react';
import type { TimelineRows, TimelineStacks } from '../../../query/timeline-rows.ts';
import { Bars } from './bars.tsx';
import { describeShare } from './describe-share.ts';
import { HatchPattern } from './hatch-pattern.tsx';
import { clipOf, placeStacks } from './place-stacks.ts';
import type { TimelineGeometry } from './timeline-geometry.ts';

type GroundProps = { readonly stacks: TimelineStacks; readonly geometry: TimelineGeometry };

type DrawingProps = GroundProps & { readonly rows: TimelineRows };

/**
 * The picture alone: what it says is said in words beside it. The bars are there twice, faint and full, and neither is drawn again
 * while the brush is dragged: only what is seen of the full ones changes.
 */
export const TimelineDrawing = memo(function TimelineDrawing({ stacks, rows, geometry }: DrawingProps) {
  const { width, height } = geometry;
  const placed = useMemo(() => placeStacks(stacks, geometry), [stacks, geometry]);
  const labelled = isLabelled(stacks, geometry);
  const clipPath = clipOf(rows, geometry);
  return (
    <div className="relative">
      <svg aria-hidden width={width} height={height + 6} className="block overflow-visible">
        <Ground stacks={stacks} geometry={geometry} />
        <g visibility={clipPath === 'none' ? 'hidden' : 'visible'}>
          <Bars placed={placed} geometry={geometry} chosen={false} labelled={labelled} />
        </g>
        <Axis geometry={geometry} />
      </svg>
      <div className="pointer-events-none absolute inset-0 will-change-transform" style={{ clipPath }}>
        <svg aria-hidden width={width} height={height + 6} className="block overflow-visible">
          <Bars placed={placed} geometry={geometry} chosen labelled={labelled} />
        </svg>
      </div>
    </div>
  );
});

/** CSS pixels a digit of a bar's label takes. */
const DIGIT = 7;

/** Whether the bars are so wide that the numbers over them have room. */
export function isLabelled({ months }: TimelineStacks, { step, measure }: TimelineGeometry): boolean {
  const most = Math.max(0, ...months.map(({ of }) => of));
  return measure === 'share' && String(most).length * DIGIT <= step;
}

/** What the bars stand before: the months without entries, and the lines to read their heights by. */
export const Ground = memo(function Ground({ stacks, geometry }: GroundProps) {
  const hatch = useId();
  const { height, left, step, span } = geometry;
  return (
    <>
      <HatchPattern id={hatch} />
      {stacks.months
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

export function Axis({ geometry }: Pick<GroundProps, 'geometry'>) {
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
