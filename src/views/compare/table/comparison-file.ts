import { shareOf, wilsonInterval } from '../../../query/compare/proportion.ts';
import type { ChartCell, ChartTable } from '../../../ui/chart-frame/chart-table.ts';
import { describeCertainty } from '../describe/describe-certainty.ts';
import type { Measure } from './measure.ts';
import type { PlotRow, PlotSide } from './plot-row.ts';

const toPercent = (share: number): number => Number((share * 100).toFixed(2));

function sideCells(side: PlotSide): readonly ChartCell[] {
  const { count, of } = side;
  if (of === 0) return [count, of, null, null, null];
  const { low, high } = wilsonInterval(side);
  return [count, of, ...[shareOf(side), low, high].map(toPercent)];
}

const sideColumns = (name: string): readonly string[] =>
  ['articles', 'of', 'share %', 'low %', 'high %'].map((column) => `${name} ${column}`);

function differenceCells({ difference, interval, certainty, lack }: PlotRow, { toFile }: Measure) {
  if (lack !== null) return [null, null, null, lack];
  return [toFile(difference), toFile(interval.low), toFile(interval.high), describeCertainty(certainty)];
}

/** The rows shown, as plain numbers in columns. */
export function comparisonTable(what: string, rows: readonly PlotRow[], measure: Measure): ChartTable {
  return {
    columns: [
      what,
      ...sideColumns('A'),
      ...sideColumns('B'),
      `${measure.sign}, ${measure.unit}`,
      'low',
      'high',
      'reading',
      'note',
    ],
    rows: rows.map((row) => [
      row.name,
      ...sideCells(row.a),
      ...sideCells(row.b),
      ...differenceCells(row, measure),
      row.note ?? '',
    ]),
  };
}
