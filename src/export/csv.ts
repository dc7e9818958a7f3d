import { csvFormatRows } from 'd3-dsv';
import type { ExportFormat } from './export-format.ts';
import type { ExportCell } from './export-table.ts';

const FORMULA = /^'*[=+\-@\t\r]/;

/**
 * A cell that no spreadsheet runs: an apostrophe before what would begin a formula. One before apostrophes that stand
 * before such a sign too, so that taking the first off always gives the text back. A number is no formula, even below 0.
 */
export function defuse(cell: ExportCell): string {
  if (typeof cell === 'number') return String(cell);
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** The filter is the last column of every row: lines before the header would not be CSV. */
export const csv = {
  id: 'csv',
  label: 'CSV',
  extension: 'csv',
  mime: 'text/csv',
  print: ({ columns, rows, filter }) => {
    const cells = [[...columns, 'filter'], ...rows.map((row) => [...row, filter])];
    return `${csvFormatRows(cells.map((row) => row.map(defuse)))}\n`;
  },
} as const satisfies ExportFormat;
