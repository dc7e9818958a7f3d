import { memo, useId } from 'react';
import type { TimelineRows } from '../../../query/timeline-rows.ts';
import { printCount } from '../../../ui/print-count.ts';
import type { PlacedStack } from './bar-paths.ts';
import { Bars } from './bars.tsx';
import { describeShare } from './describe-share.ts';
import { HatchPattern } from './hatch-pattern.tsx';
import { type TimelineGeometry, xOfMonth } from './timeline-geometry.ts';

type DrawingProps = { readonly rows: TimelineRows; readonly geometry: TimelineGeometry };

/** The bars of the months shown and of the bin, over their axis and the months without entries. */
export const BarsDrawing = memo(function BarsDrawing({ rows, geometry }: DrawingProps) {
  const hatch = useId();
  const { width, height, left, right, step, span, bin } = geometry;
  const shown = rows.months.slice(span.start, span.end + 1);
  const line = { y1: height + 0.5, y2: height + 0.5, stroke: 'var(--edge)' };
  return (
    <>
      <HatchPattern id={hatch} />
      {shown.map(({ month, gap }, at) =>
        gap ? (
          <rect key={month} x={left + at * step} width={step} height={height} fill={`url(#${hatch})`} />
        ) : null,
      )}
      <Grid geometry={geometry} />
      {[false, true].map((chosen) => (
        <Bars
          key={String(chosen)}
          placed={placeStacks(rows, geometry, chosen)}
          geometry={geometry}
          chosen={chosen}
        />
      ))}
      <line x1={left} x2={right} {...line} />
      {bin !== null && <line x1={bin + 4} x2={width - 4} {...line} />}
    </>
  );
});

/** Those chosen, or the others. */
function placeStacks(
  { months, undated }: TimelineRows,
  geometry: TimelineGeometry,
  chosen: boolean,
): readonly PlacedStack[] {
  const { span, step, bin } = geometry;
  const width = Math.max(1, step * 0.85);
  const placed = months.flatMap((stack, at): readonly PlacedStack[] =>
    stack.chosen === chosen && at >= span.start && at <= span.end
      ? [{ stack, x: xOfMonth(at, geometry), width }]
      : [],
  );
  if (bin === null || undated.chosen !== chosen) return placed;
  return [...placed, { stack: undated, x: bin + 16, width: 24 }];
}

function Grid({ geometry: { left, right, ticks, yOf, measure } }: Pick<DrawingProps, 'geometry'>) {
  return ticks.map((tick) => (
    <g key={tick}>
      <line x1={left} x2={right} y1={yOf(tick)} y2={yOf(tick)} stroke="var(--line)" />
      <text x={left - 12} y={yOf(tick)} dy="0.32em" textAnchor="end" fontSize={11} fill="var(--muted)">
        {measure === 'count' ? printCount(tick) : describeShare(tick, 1)}
      </text>
    </g>
  ));
}
