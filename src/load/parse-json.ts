import { findJsonError } from './find-json-error.ts';
import { LoadFailure } from './load-failure.ts';

/** `text` as JSON. Throws a `LoadFailure` of kind not-json that names the place where it breaks. */
export function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const before = text.slice(0, findJsonError(text) ?? text.length);
    const line = before.split('\n').length;
    const column = before.length - before.lastIndexOf('\n');
    throw new LoadFailure({ kind: 'not-json', file, message, line, column });
  }
}
