import type { ExportTable } from './export-table.ts';

/** One way of writing a table; a new one is a file and its name in `index.ts`. */
export type ExportFormat = {
  readonly id: string;
  readonly label: string;
  /** Ending of the file, without its dot. */
  readonly extension: string;
  readonly mime: string;
  readonly print: (table: ExportTable) => string;
};
