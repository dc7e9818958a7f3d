import { printCount } from '../print-count.ts';

export type ChartCell = string | number | null;

/** The numbers of a chart, as its table twin shows them and its file holds them. The first column names the rows. */
export type ChartTable = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ChartCell[])[];
  /** Where a number leads: the address of the list it counts; null where it leads nowhere. */
  readonly linkOf?: (row: number, column: number) => string | null;
};

/** By column: whether it holds numbers, or nothing. They stand to the right, under each other. */
export function numericColumns({ columns, rows }: ChartTable): readonly boolean[] {
  return columns.map((_, at) => at > 0 && rows.every((row) => typeof row[at] !== 'string'));
}

/** As a reader reads it; a missing number is a dash. */
export function printCell(cell: ChartCell | undefined): string {
  if (cell === null || cell === undefined) return '–';
  return typeof cell === 'number' ? printCount(cell) : cell;
}
