import type { ValueRow } from '../value-rows.ts';

/** Letters alone count: neither case, accents nor the kind of apostrophe. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`´]/g, "'")
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** The rows whose name holds the text, in their order; all of them for a blank text. */
export function findValues(rows: readonly ValueRow[], text: string): readonly ValueRow[] {
  const wanted = fold(text);
  return wanted === '' ? rows : rows.filter(({ name }) => fold(name).includes(wanted));
}
