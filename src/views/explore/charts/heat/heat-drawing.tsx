import type { Measure } from '../../../../query/view.ts';
import type { ChartDrawing } from '../../../../ui/chart-frame/chart-drawing.ts';
import { textWidth } from '../../../../ui/chart-frame/text-width.ts';
import { printCount } from '../../../../ui/print-count.ts';
import { type ByYear, sizeOf, type YearRow } from '../by-year.ts';
import { measureCell } from '../by-year-words.ts';
import { heatColours, heatRanges, heatStep } from './heat-scale.ts';

const CELL = { width: 58, height: 26, gap: 3 };
const HEAD = 24;
const LEGEND = 32;

/** The table with its heads, numbers and legend. */
export function heatDrawing(
  { years, highest }: ByYear,
  rows: readonly YearRow[],
  measure: Measure,
): ChartDrawing {
  const left = 12 + rows.reduce((most, { name }) => Math.max(most, textWidth(name, 12)), 0);
  const x = (column: number): number => left + column * (CELL.width + CELL.gap);
  const y = (row: number): number => HEAD + row * (CELL.height + CELL.gap);
  const unit = measure === 'share' ? '%' : '';
  return {
    width: x(years.length),
    height: y(rows.length) + LEGEND,
    note: measure === 'count' ? 'articles' : '% of the year’s articles',
    body: (
      <>
        {years.map(({ value, name }, at) => (
          <text
            key={value}
            x={x(at) + CELL.width / 2}
            y={14}
            textAnchor="middle"
            fontSize={11}
            fill="var(--muted)"
          >
            {name}
          </text>
        ))}
        {rows.map((row, at) => (
          <g key={row.value}>
            <text x={left - 12} y={y(at) + 17} textAnchor="end">
              {row.name}
            </text>
            {row.cells.map((cell, column) => {
              const number = measureCell(cell, measure);
              const value = sizeOf(cell, measure);
              const { ground, text } = heatColours(heatStep(value, highest[measure]));
              return (
                <g key={years[column]?.value}>
                  <rect
                    x={x(column)}
                    y={y(at)}
                    width={CELL.width}
                    height={CELL.height}
                    rx={3}
                    fill={ground}
                  />
                  <text x={x(column) + CELL.width / 2} y={y(at) + 17} textAnchor="middle" fill={text}>
                    {number === null ? '–' : `${printCount(number)}${unit}`}
                  </text>
                </g>
              );
            })}
          </g>
        ))}
        <Ranges x={left} y={y(rows.length) + 20} highest={highest[measure]} measure={measure} />
      </>
    ),
  };
}

type RangesProps = {
  readonly x: number;
  readonly y: number;
  readonly highest: number;
  readonly measure: Measure;
};

function Ranges({ x, y, highest, measure }: RangesProps) {
  const ranges = heatRanges(highest, measure);
  const apart = ranges.reduce((most, { label }) => Math.max(most, 36 + textWidth(label, 11)), 84);
  return ranges.map(({ step, label }, at) => (
    <g key={step} transform={`translate(${x + at * apart} ${y})`}>
      <rect x={0} y={-9} width={16} height={10} rx={2} fill={heatColours(step).ground} />
      <text x={22} y={0} fontSize={11} fill="var(--muted)">
        {label}
      </text>
    </g>
  ));
}
