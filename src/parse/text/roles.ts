import { isCitation } from './citation-shape.ts';
import type { Line } from './lines.ts';

/** What a line can be told to be by itself; everything else is running text. */
export type Role = 'row' | 'citation' | 'note' | 'image-heading' | 'image-field' | 'text';

const ROW = /^\d{4}[-/]\d{1,2}[-/]\d{1,2}(?:\s+\S|[^\s\d])/;
const NOTE = /^\[([ivxlc]+)\](?=\s|\p{Lu}|["“”]|https?:)/u;
const IMAGE_HEADING = /^image information\s*:?$/i;
const IMAGE_FIELD = /^(image|source|attribution)\s*:\s*/i;

/** The label of a line that opens a footnote: `[iv] See: …` gives `iv`; null for any other line. */
export function noteLabel(text: string): string | null {
  return NOTE.exec(text)?.[1] ?? null;
}

/** The field a line of an image block opens: `Source: x` gives `source` and `x`. */
export function imageField(text: string): { readonly name: string; readonly value: string } | null {
  const match = IMAGE_FIELD.exec(text);
  return match ? { name: (match[1] ?? '').toLowerCase(), value: text.slice(match[0].length).trim() } : null;
}

export function roleOf({ text }: Line): Role {
  if (ROW.test(text)) return 'row';
  if (noteLabel(text) !== null) return 'note';
  if (IMAGE_HEADING.test(text)) return 'image-heading';
  const field = imageField(text);
  if (isCitation(field?.value ?? text)) return 'citation';
  return field ? 'image-field' : 'text';
}
