import type { Marker, Paragraph } from '../../model/piece.ts';

export type Segment =
  | { readonly kind: 'text'; readonly text: string; readonly start: number }
  | { readonly kind: 'marker'; readonly label: string; readonly text: string; readonly start: number };

/** End of the bracketed marker as printed, whatever stands inside its brackets. */
function endOf(text: string, { label, offset }: Marker): number {
  const close = text.indexOf(']', offset);
  return close < 0 ? offset + label.length : close + 1;
}

/** The paragraph cut at its markers, in order; the segments' texts joined are the paragraph's text. */
export function splitAtMarkers({ text, markers }: Paragraph): readonly Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const marker of [...markers].sort((a, b) => a.offset - b.offset)) {
    if (marker.offset > at) segments.push({ kind: 'text', text: text.slice(at, marker.offset), start: at });
    const end = endOf(text, marker);
    segments.push({
      kind: 'marker',
      label: marker.label,
      text: text.slice(marker.offset, end),
      start: marker.offset,
    });
    at = end;
  }
  if (at < text.length) segments.push({ kind: 'text', text: text.slice(at), start: at });
  return segments;
}
