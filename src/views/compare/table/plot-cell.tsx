import type { Measure } from './measure.ts';
import type { PlotRow } from './plot-row.ts';
import type { PlotScale } from './plot-scale.ts';
import { Whisker } from './whisker.tsx';

const percent = (scale: PlotScale) => (value: number) => `${scale.at(value)}%`;

/** Row height of the drawing; its numbers stand beside it in the table. */
const HEIGHT = 28;

type PlotCellProps = { readonly row: PlotRow; readonly scale: PlotScale };

export function PlotCell({ row, scale }: PlotCellProps) {
  const place = percent(scale);
  return (
    <svg aria-hidden className="block w-full overflow-visible" height={HEIGHT}>
      <line x1={place(0)} x2={place(0)} y1={0} y2={HEIGHT} stroke="var(--edge)" />
      <Whisker row={row} scale={scale} place={place} y={HEIGHT / 2} />
    </svg>
  );
}

type PlotAxisProps = { readonly scale: PlotScale; readonly measure: Measure };

/** The labels of the axis, which are in the numbers too. */
export function PlotAxis({ scale, measure }: PlotAxisProps) {
  const place = percent(scale);
  return (
    <svg aria-hidden className="block w-full overflow-visible" height={16}>
      {scale.ticks.map((tick) => (
        <text
          key={tick}
          x={place(tick)}
          y={11}
          fontSize={10.5}
          textAnchor="middle"
          fill="var(--muted)"
          className="tabular-nums"
        >
          {measure.printTick(tick)}
        </text>
      ))}
    </svg>
  );
}
