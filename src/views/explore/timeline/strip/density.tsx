import { memo } from 'react';
import type { TimelineRows } from '../../../../query/timeline-rows.ts';
import { type TimelineGeometry, xOfMonth } from '../timeline-geometry.ts';

type DensityProps = { readonly rows: TimelineRows; readonly geometry: TimelineGeometry };

const HEIGHT = 12;

/** In place of more marks than can be told apart: the darker a month, the more articles it has. */
export const Density = memo(function Density({ rows, geometry }: DensityProps) {
  const { span, step, width } = geometry;
  const shown = rows.months.slice(span.start, span.end + 1);
  const highest = shown.reduce((most, { total }) => Math.max(most, total), 1);
  return (
    <svg aria-hidden width={width} height={HEIGHT} className="block">
      {shown.map(({ month, total, chosen }, at) => (
        <rect
          key={month}
          x={xOfMonth(span.start + at, geometry)}
          width={step + 0.5}
          height={HEIGHT}
          fill="var(--ink)"
          fillOpacity={Math.sqrt(total / highest) * (chosen ? 0.85 : 0.25)}
        />
      ))}
    </svg>
  );
});
