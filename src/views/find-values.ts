import { fold } from '../search/fold.ts';
import type { ValueRow } from './value-rows.ts';

/** The rows whose name holds the text, in their order; all of them for a blank text. */
export function findValues(rows: readonly ValueRow[], text: string): readonly ValueRow[] {
  const wanted = fold(text).replace(/\s+/g, ' ').trim();
  return wanted === '' ? rows : rows.filter(({ name }) => fold(name).includes(wanted));
}
