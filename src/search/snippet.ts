import type { FieldId } from './fields.ts';
import type { Passage } from './read-document.ts';
import type { Range } from './words.ts';

/** A passage cut down to the surroundings of what was found; `marks` are offsets into the cut text. */
export type Snippet = {
  readonly field: FieldId;
  readonly text: string;
  readonly marks: readonly Range[];
  /** Offset of `text` in the whole passage. */
  readonly offset: number;
  /** Whether the passage goes on after `text`. */
  readonly cut: boolean;
};

/** A place found in a passage, and which of the terms it is of. */
export type Found = { readonly range: Range; readonly term: number };

const BEFORE = 60;
const LENGTH = 200;

/** In their order; those that touch or overlap become one. */
export function mergeRanges(ranges: readonly Range[]): readonly Range[] {
  const merged: Range[] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], end)];
    else merged.push([start, end]);
  }
  return merged;
}

/** The place from which the most terms are within reach; the first of those equal. */
function richestStart(found: readonly Found[]): number {
  let [best, most] = [0, 0];
  for (const { range } of found) {
    const near = found.filter(
      ({ range: [start, end] }) => start >= range[0] && end <= range[0] + LENGTH - BEFORE,
    );
    const terms = new Set(near.map(({ term }) => term)).size;
    if (terms > most || (terms === most && range[0] < best)) [best, most] = [range[0], terms];
  }
  return best;
}

/** The surroundings of the place where most of the terms stand together, cut between words. */
export function makeSnippet({ field, text, words }: Passage, found: readonly Found[]): Snippet {
  const anchor = richestStart(found);
  const longest = Math.max(...found.map(({ range: [start, end] }) => (start === anchor ? end : 0)));
  const room = Math.max(LENGTH, longest - anchor + 2 * BEFORE);
  const rest = text.length - anchor;
  // Near the end of a passage the room goes to what stands before.
  const earliest = anchor - Math.max(BEFORE, room - rest);
  const from = words.find(({ start }) => start >= earliest)?.start ?? anchor;
  const start = earliest <= 0 ? 0 : Math.min(from, anchor);
  const end =
    start + room >= text.length
      ? text.length
      : (words.findLast((word) => word.end <= start + room)?.end ?? text.length);
  const marks = mergeRanges(found.map(({ range }) => range))
    .filter((range) => range[0] >= start && range[1] <= end)
    .map((range): Range => [range[0] - start, range[1] - start]);
  return { field, text: text.slice(start, end), marks, offset: start, cut: end < text.length };
}
