export type TextPosition = { readonly line: number; readonly column: number };

function positionAt(text: string, offset: number): TextPosition {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/**
 * Line and column, from 1, at which `JSON.parse` gave up on `text`; null where the engine does not say. Firefox writes
 * `line 3 column 5`, V8 `position 42`, or at the end of the text `Unexpected end of JSON input` alone.
 */
export function locateJsonError(text: string, message: string): TextPosition | null {
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  if (line !== undefined && column !== undefined) return { line: Number(line), column: Number(column) };
  const [, offset] = /position (\d+)/.exec(message) ?? [];
  if (offset !== undefined) return positionAt(text, Number(offset));
  return /unexpected end/i.test(message) ? positionAt(text, text.length) : null;
}
