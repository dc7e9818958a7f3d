import type { ChartTable } from '../ui/chart-frame/chart-table.ts';

/** The numbers of a chart as CSV (what writes it is loaded with the first), the filter that made them in its last column; a missing number is an empty cell. */
export async function printChartCsv(
  { columns, rows }: ChartTable,
  title: string,
  filter: string | null,
): Promise<string> {
  const { csv } = await import('../export/csv.ts');
  return csv.print({
    title,
    filter: filter ?? 'none',
    name: title,
    columns,
    rows: rows.map((row) => row.map((cell) => cell ?? '')),
  });
}
