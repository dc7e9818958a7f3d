export type ExportCell = string | number;

/** What is on screen, ready for any format: its columns and rows in their order, and the filter that made it. */
export type ExportTable = {
  readonly title: string;
  /** In words: `severity: warning; by kind`. */
  readonly filter: string;
  /** Of the file, without its ending. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ExportCell[])[];
};
