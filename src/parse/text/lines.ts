/** A non-blank line of a raw text: 1-based number, text without outer white space, blank line before it or not. */
export type Line = { readonly n: number; readonly text: string; readonly afterBlank: boolean };

/** The rows of a raw text, split at LF, CRLF or CR; a byte order mark is dropped, a final line break opens no further row. */
export function splitRows(raw: string): readonly string[] {
  const rows = raw.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  if (rows.at(-1) === '') rows.pop();
  return rows;
}

/** The non-blank lines of a raw text, and how many rows it has in all. */
export function splitLines(raw: string): { readonly total: number; readonly lines: readonly Line[] } {
  const rows = splitRows(raw);
  const lines: Line[] = [];
  let afterBlank = true;
  for (const [i, row] of rows.entries()) {
    const text = row.trim();
    if (text !== '') lines.push({ n: i + 1, text, afterBlank });
    afterBlank = text === '';
  }
  return { total: rows.length, lines };
}
