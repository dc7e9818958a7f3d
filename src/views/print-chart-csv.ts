import { csv } from '../export/csv.ts';
import type { ChartTable } from '../ui/chart-frame/chart-table.ts';

/** The numbers of a chart as CSV, the filter that made them in its last column; a missing number is an empty cell. */
export function printChartCsv({ columns, rows }: ChartTable, title: string, filter: string | null): string {
  return csv.print({
    title,
    filter: filter ?? 'none',
    name: title,
    columns,
    rows: rows.map((row) => row.map((cell) => cell ?? '')),
  });
}
