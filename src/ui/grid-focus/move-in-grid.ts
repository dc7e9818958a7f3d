export type GridPlace = { readonly row: number; readonly column: number };

/** How many rows and columns can have the focus. */
export type GridSize = { readonly rows: number; readonly columns: number };

const STEPS: Readonly<Record<string, GridPlace>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

const within = (at: number, size: number): number => Math.max(0, Math.min(size - 1, at));

/** The nearest place the grid has. */
export function clampToGrid({ row, column }: GridPlace, { rows, columns }: GridSize): GridPlace {
  return { row: within(row, rows), column: within(column, columns) };
}

/**
 * Where a key leads: arrows by one, Home and End to the ends of the row, with Control to those of the grid. Null for keys
 * that do not move.
 */
export function moveInGrid(
  from: GridPlace,
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  size: GridSize,
): GridPlace | null {
  const end = { row: size.rows - 1, column: size.columns - 1 };
  if (key === 'Home') return { row: ctrlKey ? 0 : from.row, column: 0 };
  if (key === 'End') return ctrlKey ? end : { row: from.row, column: end.column };
  const step = STEPS[key];
  if (step === undefined || ctrlKey) return null;
  return clampToGrid({ row: from.row + step.row, column: from.column + step.column }, size);
}
