import { memo, useId } from 'react';
import type { TimelineRows } from '../../../query/timeline-rows.ts';
import { describeShare } from './describe-share.ts';
import { HatchPattern } from './hatch-pattern.tsx';
import { StackDrawing } from './stack-drawing.tsx';
import { type TimelineGeometry, xOfMonth } from './timeline-geometry.ts';

type DrawingProps = { readonly rows: TimelineRows; readonly geometry: TimelineGeometry };

/** The picture alone: what it says is said in words beside it. */
export const TimelineDrawing = memo(function TimelineDrawing({ rows, geometry }: DrawingProps) {
  const { width, height } = geometry;
  return (
    <svg aria-hidden width={width} height={height + 6} className="block overflow-visible">
      <BarsDrawing rows={rows} geometry={geometry} />
    </svg>
  );
});

/** The bars of the months shown and of the bin, over their axis and the months without entries. */
export function BarsDrawing({ rows, geometry }: DrawingProps) {
  const hatch = useId();
  const { width, height, left, right, step, span, bin, measure } = geometry;
  const barWidth = Math.max(1, step * 0.85);
  const shown = rows.months.slice(span.start, span.end + 1);
  const digits = String(shown.reduce((most, { of }) => Math.max(most, of), 0)).length;
  const labelled = measure === 'share' && digits * DIGIT <= step;
  return (
    <>
      <HatchPattern id={hatch} />
      {shown.map(({ month, gap }, at) =>
        gap ? (
          <rect key={month} x={left + at * step} y={0} width={step} height={height} fill={`url(#${hatch})`} />
        ) : null,
      )}
      <Grid geometry={geometry} />
      {shown.map(({ month, segments, total, of, chosen }, at) => (
        <StackDrawing
          key={month}
          segments={segments}
          total={total}
          of={of}
          chosen={chosen}
          geometry={geometry}
          x={xOfMonth(span.start + at, geometry)}
          width={barWidth}
          labelled={labelled}
        />
      ))}
      <line x1={left} x2={right} y1={height + 0.5} y2={height + 0.5} stroke="var(--edge)" />
      {bin !== null && (
        <>
          <StackDrawing {...rows.undated} geometry={geometry} x={bin + 16} width={24} labelled={false} />
          <line x1={bin + 4} x2={width - 4} y1={height + 0.5} y2={height + 0.5} stroke="var(--edge)" />
        </>
      )}
    </>
  );
}

/** CSS pixels a digit of a bar's label takes. */
const DIGIT = 7;

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
