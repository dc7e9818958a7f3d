import type { Measure } from '../../../../query/view.ts';
import type { ChartDrawing } from '../../../../ui/chart-frame/chart-drawing.ts';
import { textWidth } from '../../../../ui/chart-frame/text-width.ts';
import { colourOf } from '../bar-look.ts';
import { type ByYear, sizeOf, type YearRow } from '../by-year.ts';
import { printMeasure } from '../by-year-words.ts';
import { shortYear } from './multiple-layout.ts';

const ABREAST = 3;
const LEAST_COLUMN = 32;
const SIZE = 10;
const GAP = { x: 28, y: 18 };
const BAR = 44;
const BASE = 20 + 14 + BAR;
const HEIGHT = BASE + 16;

/** Wide enough for every number: a picture has as much room as it asks for. */
function columnOf(rows: readonly YearRow[], measure: Measure): number {
  const widths = rows.flatMap(({ cells }) =>
    cells.map((cell) => textWidth(printMeasure(cell, measure), SIZE)),
  );
  return widths.reduce((most, width) => Math.max(most, Math.ceil(width) + 4), LEAST_COLUMN);
}

/** The small charts in rows of three, with their numbers and years. */
export function multiplesDrawing(matrix: ByYear, rows: readonly YearRow[], measure: Measure): ChartDrawing {
  const column = columnOf(rows, measure);
  const width = matrix.years.length * column;
  const abreast = Math.min(ABREAST, Math.max(1, rows.length));
  return {
    width: abreast * (width + GAP.x) - GAP.x,
    height: Math.ceil(rows.length / abreast) * (HEIGHT + GAP.y) - GAP.y,
    note: `${measure === 'count' ? 'articles' : '% of the year’s articles'}; n.d.: undated`,
    body: rows.map((row, at) => (
      <g
        key={row.value}
        transform={`translate(${(at % abreast) * (width + GAP.x)} ${Math.floor(at / abreast) * (HEIGHT + GAP.y)})`}
      >
        <rect x={0} y={3} width={8} height={8} rx={2} fill={colourOf(row)} />
        <text x={13} y={11}>
          {row.name}
        </text>
        <line x1={0} x2={width} y1={BASE + 0.5} y2={BASE + 0.5} stroke="var(--edge)" />
        <YearBars row={row} matrix={matrix} measure={measure} column={column} />
      </g>
    )),
  };
}

type YearBarsProps = {
  readonly row: YearRow;
  readonly matrix: ByYear;
  readonly measure: Measure;
  readonly column: number;
};

function YearBars({ row, matrix, measure, column }: YearBarsProps) {
  const highest = Math.max(matrix.highest[measure], Number.MIN_VALUE);
  return row.cells.map((cell, at) => {
    const year = matrix.years[at];
    if (year === undefined) return null;
    const height = (sizeOf(cell, measure) / highest) * BAR;
    const middle = (at + 0.5) * column;
    return (
      <g key={year.value} textAnchor="middle" fontSize={SIZE} fill="var(--muted)">
        <rect
          x={at * column + 3}
          y={BASE - height}
          width={column - 6}
          height={height}
          fill={colourOf(row)}
          opacity={year.left || row.chosen === 'exclude' ? 0.35 : 1}
        />
        {cell.count > 0 && (
          <text x={middle} y={BASE - height - 4}>
            {printMeasure(cell, measure)}
          </text>
        )}
        <text x={middle} y={BASE + 13}>
          {shortYear(year, column)}
        </text>
      </g>
    );
  });
}
