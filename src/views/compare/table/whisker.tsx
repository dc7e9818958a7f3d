import type { PlotRow } from './plot-row.ts';
import type { PlotScale } from './plot-scale.ts';

/** Where a value stands across: pixels, or percent of the drawing's width. */
type Place = (value: number) => number | string;

type MarkProps = { readonly x: number | string; readonly y: number };

function Diamond({ x, y }: MarkProps) {
  return (
    <svg x={x} y={y} overflow="visible" aria-hidden>
      <path d="M0-6 6 0 0 6-6 0Z" fill="var(--accent)" />
    </svg>
  );
}

/** The interval goes on beyond the axis. */
function Arrow({ x, y, right }: MarkProps & { readonly right: boolean }) {
  return (
    <svg x={x} y={y} overflow="visible" aria-hidden>
      <path
        d={right ? 'M-5-4 0 0-5 4' : 'M5-4 0 0 5 4'}
        fill="none"
        stroke="var(--muted)"
        strokeWidth={1.5}
      />
    </svg>
  );
}

type WhiskerProps = {
  readonly row: Pick<PlotRow, 'difference' | 'interval' | 'certainty'>;
  readonly scale: PlotScale;
  readonly place: Place;
  readonly y: number;
};

/** A difference as a dot in its interval: hollow where unsure, a diamond where it holds among all. */
export function Whisker({ row: { difference, interval, certainty }, scale, place, y }: WhiskerProps) {
  const colour = certainty === 'unsure' ? 'var(--muted)' : 'var(--accent)';
  const x = place(difference);
  return (
    <>
      <line
        x1={place(interval.low)}
        x2={place(interval.high)}
        y1={y}
        y2={y}
        stroke={colour}
        strokeWidth={certainty === 'unsure' ? 1 : 2}
      />
      {interval.low < scale.low && <Arrow x={place(scale.low)} y={y} right={false} />}
      {interval.high > scale.high && <Arrow x={place(scale.high)} y={y} right />}
      {certainty === 'firm' ? (
        <Diamond x={x} y={y} />
      ) : (
        <circle
          cx={x}
          cy={y}
          r={certainty === 'unsure' ? 3.5 : 4.5}
          fill={certainty === 'unsure' ? 'var(--panel)' : colour}
          stroke={colour}
          strokeWidth={1.5}
        />
      )}
    </>
  );
}
