import type { ChartDrawing } from '../../../ui/chart-frame/chart-drawing.ts';
import { printCount } from '../../../ui/print-count.ts';
import type { Measure } from './measure.ts';
import type { PlotRow } from './plot-row.ts';
import type { PlotScale } from './plot-scale.ts';
import { Whisker } from './whisker.tsx';

const ROW = 24;
const HEAD = 22;
const NAMES = 240;
/** Room for `1,234/12,345`. */
const COUNTS = 96;
const PLOT = 340;
const NUMBERS = 190;
const LEFT = NAMES + 2 * COUNTS + 20;

type DrawnRowProps = {
  readonly row: PlotRow;
  readonly y: number;
  readonly scale: PlotScale;
  readonly measure: Measure;
};

function DrawnRow({ row, y, scale, measure }: DrawnRowProps) {
  const { name, a, b, difference, interval } = row;
  const base = y + 4;
  return (
    <>
      <text y={base}>{name}</text>
      <text x={NAMES + COUNTS} y={base} textAnchor="end">{`${printCount(a.count)}/${printCount(a.of)}`}</text>
      <text
        x={NAMES + 2 * COUNTS}
        y={base}
        textAnchor="end"
      >{`${printCount(b.count)}/${printCount(b.of)}`}</text>
      <Whisker row={row} scale={scale} place={(value) => LEFT + (scale.at(value) * PLOT) / 100} y={y} />
      <text x={LEFT + PLOT + NUMBERS} y={base} textAnchor="end">
        {`${measure.print(difference)} (${measure.printInterval(interval)})`}
      </text>
    </>
  );
}

/** The compared rows as a forest plot, for a file: names, counts, differences in their intervals. */
export function forestDrawing(rows: readonly PlotRow[], scale: PlotScale, measure: Measure): ChartDrawing {
  const height = HEAD + rows.length * ROW;
  const across = (value: number): number => LEFT + (scale.at(value) * PLOT) / 100;
  const heads = [
    [NAMES + COUNTS, 'A'],
    [NAMES + 2 * COUNTS, 'B'],
    [LEFT + PLOT + NUMBERS, `${measure.sign}, ${measure.unit}`],
  ] as const;
  return {
    width: LEFT + PLOT + NUMBERS,
    height,
    body: (
      <>
        {heads.map(([x, name]) => (
          <text key={name} x={x} y={12} fontSize={11} textAnchor="end" fill="var(--muted)">
            {name}
          </text>
        ))}
        {scale.ticks.map((tick) => (
          <text key={tick} x={across(tick)} y={12} fontSize={11} textAnchor="middle" fill="var(--muted)">
            {measure.printTick(tick)}
          </text>
        ))}
        <line x1={across(0)} x2={across(0)} y1={HEAD - 4} y2={height} stroke="var(--edge)" />
        {rows.map((row, at) => (
          <DrawnRow key={row.key} row={row} y={HEAD + (at + 0.5) * ROW} scale={scale} measure={measure} />
        ))}
      </>
    ),
  };
}
