import type { Footnote, Reference } from '../../../model/footnote.ts';

export type NotePart =
  | { readonly kind: 'text'; readonly text: string; readonly start: number }
  | { readonly kind: 'url'; readonly url: string; readonly start: number }
  | { readonly kind: 'article'; readonly id: string; readonly title: string; readonly start: number };

type Cut = { readonly part: Exclude<NotePart, { kind: 'text' }>; readonly end: number };

/** Ends the sentence of a reference; a semicolon begins the next one. */
const CLOSING = /^[.”]+/;

/** Where in the note a reference's address stands, and behind the reference the way to the article it is. */
function cutsOf(text: string, { url, target, title, start, end }: Reference): readonly Cut[] {
  const at = url === null ? -1 : text.indexOf(url, start);
  const hasUrl = url !== null && at >= 0 && at < end;
  const cuts: Cut[] = hasUrl ? [{ part: { kind: 'url', url, start: at }, end: at + url.length }] : [];
  if (target === null) return cuts;
  const printed = Math.max(end, hasUrl ? at + url.length : 0);
  const behind = printed + (CLOSING.exec(text.slice(printed))?.[0].length ?? 0);
  return [...cuts, { part: { kind: 'article', id: target, title, start: behind }, end: behind }];
}

/** The note's text in place, its addresses as parts of their own, a part added behind each reference into this corpus. */
export function splitNote({ text, references }: Footnote): readonly NotePart[] {
  const parts: NotePart[] = [];
  let at = 0;
  for (const { part, end } of references.flatMap((reference) => cutsOf(text, reference))) {
    if (part.start < at) continue;
    if (part.start > at) parts.push({ kind: 'text', text: text.slice(at, part.start), start: at });
    parts.push(part);
    at = end;
  }
  if (at < text.length) parts.push({ kind: 'text', text: text.slice(at), start: at });
  return parts;
}
