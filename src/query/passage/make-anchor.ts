import type { Anchor, Span } from './anchor.ts';
import { findSpan } from './find-span.ts';

/** A passage of more letters is named by its first and last words: its link has to stay short. */
const LONGEST = 90;

const ENDS = 40;
const AROUND = 24;

/** Where the word that holds `at` begins; at most `room` letters further on, so that a text without spaces is cut too. */
function wordStart(text: string, at: number, room = 16): number {
  for (let i = at; i > at - room && i > 0; i--) if (/\s/.test(text[i - 1] ?? ' ')) return i;
  return Math.max(at, 0);
}

function wordEnd(text: string, at: number, room = 16): number {
  for (let i = at; i < at + room && i < text.length; i++) if (/\s/.test(text[i] ?? ' ')) return i;
  return Math.min(at, text.length);
}

function anchorWith(text: string, { start, end }: Span, around: number, ends: number | null): Anchor {
  const prefix = text.slice(wordStart(text, Math.max(start - around, 0)), start);
  const suffix = text.slice(end, wordEnd(text, Math.min(end + around, text.length)));
  const isShort = ends === null || end - start <= 2 * ends + 10;
  if (isShort) return { prefix, head: text.slice(start, end), tail: null, suffix };
  const head = text.slice(start, Math.min(wordEnd(text, start + ends), end));
  const tail = text.slice(Math.max(wordStart(text, end - ends), start + head.length), end);
  return { prefix, head, tail, suffix };
}

/**
 * An anchor that leads to this span of the text and to no other: as short as that allows, with more of the words around and
 * within it where the same words stand elsewhere too.
 */
export function makeAnchor(text: string, span: Span): Anchor {
  const leadsHere = (anchor: Anchor): boolean => {
    const found = findSpan(text, anchor);
    return found?.start === span.start && found.end === span.end;
  };
  const isLong = span.end - span.start > LONGEST;
  for (let times = 1; times * AROUND < text.length; times *= 2) {
    const anchor = anchorWith(text, span, times * AROUND, isLong ? times * ENDS : null);
    if (leadsHere(anchor)) return anchor;
  }
  return anchorWith(text, span, text.length, null);
}
