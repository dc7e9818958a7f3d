import type { Marker } from '../../model/piece.ts';

const BRACKETED = /\[([ivxlc]+)\]/g;

/** `“[i]t is known”` and ` [i]t ` are a quoted letter; `2023,[i]the` and `2023 [i] the` are a marker. */
function isMarker(text: string, offset: number, length: number): boolean {
  const before = text[offset - 1];
  const detached = before === undefined || /[\s“"‘'(]/.test(before);
  return !detached || !/\p{L}/u.test(text[offset + length] ?? '');
}

/** The footnote markers `[i]`, `[ii]`… of a paragraph; other bracketed words are the text's own. */
export function findMarkers(text: string): Marker[] {
  const markers: Marker[] = [];
  for (const match of text.matchAll(BRACKETED)) {
    const label = match[1];
    if (label !== undefined && isMarker(text, match.index, match[0].length))
      markers.push({ label, offset: match.index });
  }
  return markers;
}

export function hasMarker(text: string): boolean {
  return findMarkers(text).length > 0;
}
