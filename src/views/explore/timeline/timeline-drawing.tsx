import { memo, useId } from 'react';
import type { TimelineRows, TimelineStack } from '../../../query/timeline-rows.ts';
import { stackBlocks, type TimelineGeometry } from './timeline-geometry.ts';

type DrawingProps = { readonly rows: TimelineRows; readonly geometry: TimelineGeometry };

/** The picture alone: what it says is said in words beside it. */
export const TimelineDrawing = memo(function TimelineDrawing({ rows, geometry }: DrawingProps) {
  const hatch = useId();
  const { width, height, left, right, step, bin } = geometry;
  const barWidth = Math.max(1, step * 0.85);
  return (
    <svg aria-hidden width={width} height={height + 6} className="block overflow-visible">
      <HatchPattern id={hatch} />
      {rows.months.map(({ month, gap }, at) =>
        gap ? (
          <rect key={month} x={left + at * step} y={0} width={step} height={height} fill={`url(#${hatch})`} />
        ) : null,
      )}
      <Grid geometry={geometry} />
      {rows.months.map((stack, at) => (
        <Stack key={stack.month} stack={stack} geometry={geometry} x={left + at * step} width={barWidth} />
      ))}
      <line x1={left} x2={right} y1={height + 0.5} y2={height + 0.5} stroke="var(--edge)" />
      {bin !== null && (
        <>
          <Stack stack={rows.undated} geometry={geometry} x={bin + 16} width={24} />
          <line x1={bin + 4} x2={width - 4} y1={height + 0.5} y2={height + 0.5} stroke="var(--edge)" />
        </>
      )}
    </svg>
  );
});

function HatchPattern({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1={0} x2={0} y1={0} y2={6} stroke="var(--edge)" strokeWidth={1} opacity={0.45} />
      </pattern>
    </defs>
  );
}

function Grid({ geometry }: { readonly geometry: TimelineGeometry }) {
  const { left, right, ticks, yOf } = geometry;
  return ticks.map((tick) => (
    <g key={tick}>
      <line x1={left} x2={right} y1={yOf(tick)} y2={yOf(tick)} stroke="var(--line)" />
      <text x={left - 12} y={yOf(tick)} dy="0.32em" textAnchor="end" fontSize={11} fill="var(--muted)">
        {tick}
      </text>
    </g>
  ));
}

type StackProps = {
  readonly stack: TimelineStack;
  readonly geometry: TimelineGeometry;
  readonly x: number;
  readonly width: number;
};

function Stack({ stack, geometry, x, width }: StackProps) {
  return (
    <g opacity={stack.chosen ? 1 : 0.3}>
      {stackBlocks(stack.segments, geometry).map(({ domain, inferred, y, height }) => {
        const colour = domain === null ? 'var(--muted)' : `var(--domain-${domain}, var(--muted))`;
        // A hollow block's line stands inside its edge, so that both kinds are equally large.
        return inferred ? (
          <rect
            key={`${domain} inferred`}
            x={x + 0.75}
            y={y + 0.75}
            width={Math.max(0.5, width - 1.5)}
            height={Math.max(0.5, height - 1.5)}
            fill="var(--panel)"
            stroke={colour}
            strokeWidth={1.5}
          />
        ) : (
          <rect
            key={domain}
            x={x}
            y={y}
            width={width}
            height={height}
            rx={Math.min(1.5, width / 4)}
            fill={colour}
          />
        );
      })}
    </g>
  );
}
