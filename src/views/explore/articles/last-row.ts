/** The row that had the focus last, and the results it stood in: there is where Back leads to. */
let last: { readonly results: string; readonly id: string } | null = null;

export function rememberRow(results: string, id: string): void {
  last = { results, id };
}

/** Id of the article whose row had the focus last in these results; null where none had. */
export function lastRowOf(results: string): string | null {
  return last?.results === results ? last.id : null;
}
