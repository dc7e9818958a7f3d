import type { Domain } from '../../../model/taxonomy.ts';
import type { ChartDrawing } from '../../../ui/chart-frame/chart-drawing.ts';
import { textWidth } from '../../../ui/chart-frame/text-width.ts';
import { printCount } from '../../../ui/print-count.ts';
import type { ValueRow } from '../../value-rows.ts';
import { colourOf, isDimmed } from './bar-look.ts';
import { DrawnLegend, legendWidth } from './drawn-legend.tsx';

const ROW = 24;
const LONGEST = 320;
const LEGEND = 30;

const labelOf = ({ name, chosen }: ValueRow): string => (chosen === 'exclude' ? `${name} (excluded)` : name);

/** Bars with their labels and counts, and what their colours stand for. */
export function barDrawing(rows: readonly ValueRow[], domains: readonly Domain[]): ChartDrawing {
  const left = 12 + rows.reduce((most, row) => Math.max(most, textWidth(labelOf(row), 12)), 0);
  const highest = rows.reduce((most, { count }) => Math.max(most, count), 1);
  const right = 12 + textWidth(printCount(highest), 12);
  const legend = domains.filter(({ id }) => rows.some(({ domain }) => domain === id));
  return {
    width: Math.max(left + LONGEST + right, legendWidth(legend)),
    height: rows.length * ROW + (legend.length > 0 ? LEGEND : 0),
    note: 'articles',
    body: (
      <>
        {rows.map((row, at) => (
          <g key={row.value} transform={`translate(0 ${at * ROW})`}>
            <text x={left - 12} y={16} textAnchor="end" fontWeight={row.chosen === 'include' ? 600 : 400}>
              {labelOf(row)}
            </text>
            <rect
              x={left}
              y={6}
              width={(row.count / highest) * LONGEST}
              height={12}
              rx={2}
              fill={colourOf(row)}
              opacity={isDimmed(row, rows) ? 0.35 : 1}
            />
            <text x={left + (row.count / highest) * LONGEST + 6} y={16} fill="var(--muted)">
              {printCount(row.count)}
            </text>
          </g>
        ))}
        <DrawnLegend domains={legend} y={rows.length * ROW + 20} />
      </>
    ),
  };
}
