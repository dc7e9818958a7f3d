import type { Range } from '../../../search/words.ts';

export type Part = { readonly text: string; readonly marked: boolean; readonly start: number };

/** The text in parts, those of `marks` marked; nothing is lost or added. */
export function splitAtMarks(text: string, marks: readonly Range[]): readonly Part[] {
  const edges = [0, ...marks.flat(), text.length];
  return edges
    .slice(0, -1)
    .map((start, at) => ({ text: text.slice(start, edges[at + 1]), marked: at % 2 === 1, start }))
    .filter((part) => part.text !== '');
}
