import type { FieldId } from './fields.ts';
import type { Passage } from './read-passages.ts';
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

/** The first place from `at` on where a word of the print begins; `limit` where none does before it. */
function nextStart(text: string, at: number, limit: number): number {
  if (at <= 0) return 0;
  const gap = text.slice(at - 1, limit).search(/\s\S/);
  return gap < 0 ? limit : at + gap;
}

/** The last place up to `at` where a word of the print has ended; `limit` where none has after it. */
function lastEnd(text: string, at: number, limit: number): number {
  if (at >= text.length) return text.length;
  const kept = text.slice(limit, at + 1).replace(/\s*\S*$/, '');
  return limit + kept.length;
}

/** The surroundings of the place where most of the terms stand together, cut at white space. */
export function makeSnippet({ field, text }: Passage, found: readonly Found[]): Snippet {
  const anchor = richestStart(found);
  const longest = Math.max(...found.map(({ range: [start, end] }) => (start === anchor ? end : 0)));
  const room = Math.max(LENGTH, longest - anchor + 2 * BEFORE);
  // Near the end of a passage the room goes to what stands before.
  const before = Math.max(BEFORE, room - (text.length - anchor));
  const start = nextStart(text, anchor - before, anchor);
  const end = lastEnd(text, start + room, longest);
  const marks = mergeRanges(found.map(({ range }) => range))
    .filter((range) => range[0] >= start && range[1] <= end)
    .map((range): Range => [range[0] - start, range[1] - start]);
  return { field, text: text.slice(start, end), marks, offset: start, cut: end < text.length };
}
