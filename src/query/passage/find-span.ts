import type { Anchor, Span } from './anchor.ts';
import { findNearSpan } from './find-near-span.ts';
import { foldLetters } from './fold-letters.ts';
import { occurrencesOf } from './occurrences.ts';

/** Where an anchor leads: `isExact` where its own words stand there, not only what stood around them. */
export type FoundSpan = Span & { readonly isExact: boolean };

function commonEnd(text: string, end: number, words: string): number {
  let count = 0;
  while (count < words.length && count < end && text[end - 1 - count] === words[words.length - 1 - count])
    count++;
  return count;
}

function commonStart(text: string, start: number, words: string): number {
  let count = 0;
  while (count < words.length && text[start + count] === words[count]) count++;
  return count;
}

function spansOf(text: string, { head, tail }: Anchor): readonly Span[] {
  return occurrencesOf(text, head).flatMap((start) => {
    const behind = start + head.length;
    if (tail === null) return [{ start, end: behind }];
    return occurrencesOf(text, tail, behind).map((at) => ({ start, end: at + tail.length }));
  });
}

/** The first of the spans around which most is as the anchor says. */
function bestSpan(text: string, anchor: Anchor): Span | null {
  let best: Span | null = null;
  let most = -1;
  for (const span of spansOf(text, anchor)) {
    const agreeing = commonEnd(text, span.start, anchor.prefix) + commonStart(text, span.end, anchor.suffix);
    if (agreeing > most) [best, most] = [span, agreeing];
  }
  return best;
}

/**
 * The place an anchor names: where its words stand, of several places the one with most of its surroundings; else what stands
 * between surroundings that are still there. Null where neither is found. Kinds of quotation marks, dashes and spaces are one.
 */
export function findSpan(text: string, anchor: Anchor): FoundSpan | null {
  const folded = foldLetters(text);
  const { prefix, head, tail, suffix } = anchor;
  const wanted: Anchor = {
    prefix: foldLetters(prefix),
    head: foldLetters(head),
    tail: tail === null ? null : foldLetters(tail),
    suffix: foldLetters(suffix),
  };
  const best = bestSpan(folded, wanted);
  if (best !== null) return { ...best, isExact: true };
  const near = findNearSpan(folded, wanted);
  return near === null ? null : { ...near, isExact: false };
}
