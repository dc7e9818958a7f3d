import type { Anchor, Span } from './anchor.ts';
import { occurrencesOf } from './occurrences.ts';

/** Fewer letters than this say nothing of a place. */
const LEAST = 8;

/** As many of the words next to a boundary are looked for. */
const LONGEST = 24;

/** How much longer or shorter a passage may have become: half of it, and a few words. */
const roomFor = (length: number): number => Math.max(length / 2, 40);

/** A place that one or both sides of a boundary speak for. */
type Boundary = { readonly at: number; readonly votes: number };

function boundaries(sides: readonly (readonly number[])[]): readonly Boundary[] {
  const votes = new Map<number, number>();
  for (const at of sides.flat()) votes.set(at, (votes.get(at) ?? 0) + 1);
  return Array.from(votes, ([at, count]) => ({ at, votes: count }));
}

/** Places behind the last letters of `words`; few letters count only where the text begins with them. */
function placesBehind(text: string, words: string): readonly number[] {
  if (words.length < LEAST) return words !== '' && text.startsWith(words) ? [words.length] : [];
  const last = words.slice(-LONGEST);
  return occurrencesOf(text, last).map((at) => at + last.length);
}

/** Places before the first letters of `words`; few letters count only where the text ends with them. */
function placesBefore(text: string, words: string): readonly number[] {
  if (words.length >= LEAST) return occurrencesOf(text, words.slice(0, LONGEST));
  return words !== '' && text.endsWith(words) ? [text.length - words.length] : [];
}

/**
 * What stands between the two boundaries of a passage whose own words have changed, each told by the words before or behind
 * it; null where a boundary is not found or the passage would be of quite another length.
 */
export function findNearSpan(text: string, { prefix, head, tail, suffix }: Anchor): Span | null {
  const starts = boundaries([placesBehind(text, prefix), placesBefore(text, head)]);
  const ends = boundaries([placesBefore(text, suffix), placesBehind(text, tail ?? head)]);
  let best: Span | null = null;
  let worth = Number.NEGATIVE_INFINITY;
  for (const start of starts) {
    for (const end of ends) {
      const length = end.at - start.at;
      const off = tail === null ? Math.abs(length - head.length) : length;
      if (length <= 0 || (tail === null && off > roomFor(head.length))) continue;
      const value = (start.votes + end.votes) * text.length - off;
      if (value > worth) [best, worth] = [{ start: start.at, end: end.at }, value];
    }
  }
  return best;
}
