import { fold } from './fold.ts';
import type { Line } from './lines.ts';
import { hasMarker } from './markers.ts';
import { isQuotation } from './quotes.ts';
import { imageField, type Role } from './roles.ts';

/** The lines of a text with what each is, for looking ahead. */
export type Scan = { readonly lines: readonly Line[]; readonly roles: readonly Role[] };

const LONGEST_HEADLINE = 200;
const LONGEST_CAPTION = 300;
const SHORTEST_PROSE = 200;
const MOST_CAPTIONS = 3;
const FAR_AHEAD = 60;

function textAt(scan: Scan, i: number): string | null {
  return scan.roles[i] === 'text' ? (scan.lines[i]?.text ?? null) : null;
}

/** `Mali Defends Reliance on Russia`: most of its longer words begin with a capital. */
function isTitleCase(text: string): boolean {
  const words = text.split(/[\s-]+/).filter((word) => word.replace(/[^\p{L}]/gu, '').length >= 4);
  const upper = words.filter((word) => !/^[^\p{L}]*\p{Ll}/u.test(word));
  return words.length > 0 && upper.length >= words.length * 0.6;
}

function canBeHeadline(text: string | null): text is string {
  return (
    text !== null &&
    text.length >= 3 &&
    text.length <= LONGEST_HEADLINE &&
    !/[.,;:…”]$/.test(text) &&
    !/^["“”([]/.test(text) &&
    !/https?:/i.test(text)
  );
}

function sameCaption(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && fold(a).replace(/\.$/, '') === fold(b).replace(/\.$/, '');
}

/** What follows a possible headline: a pull quote or none, then the first paragraph of running text. */
function lookAhead(scan: Scan, from: number): { readonly quoted: boolean; readonly prose: string | null } {
  let i = from;
  for (let captions = 0; captions < MOST_CAPTIONS; captions++, i++) {
    const text = textAt(scan, i);
    if (text === null || text.length > LONGEST_CAPTION || isQuotation(text) || hasMarker(text)) break;
  }
  const quote = textAt(scan, i);
  const quoted = quote !== null && isQuotation(quote);
  const prose = textAt(scan, quoted ? i + 1 : i);
  return {
    quoted,
    prose: prose !== null && (prose.length >= SHORTEST_PROSE || hasMarker(prose)) ? prose : null,
  };
}

/**
 * Whether line `i` opens a piece although the one before it has not been closed by an image block: a title-like
 * line whose caption is printed twice, or that leads through captions and pull quote to an analysis.
 */
export function opensPiece(scan: Scan, i: number): boolean {
  const text = textAt(scan, i);
  if (!canBeHeadline(text)) return false;
  if (sameCaption(textAt(scan, i + 1), textAt(scan, i + 2))) return true;
  const { quoted, prose } = lookAhead(scan, i + 1);
  if (prose === null) return false;
  const next = textAt(scan, i + 1);
  if (!isTitleCase(text) && canBeHeadline(next) && isTitleCase(next)) return false;
  return hasMarker(prose) || (quoted && isTitleCase(text));
}

/** Whether line `i`, where a piece may begin, is followed by anything that only pieces have. */
export function leadsToPiece(scan: Scan, i: number): boolean {
  const text = textAt(scan, i);
  if (text === null || text.length > LONGEST_CAPTION) return false;
  if (opensPiece(scan, i)) return true;
  if (opensPiece(scan, i + 1) && !canBeHeadline(text)) return false;
  for (let k = i + 1; k < Math.min(i + FAR_AHEAD, scan.lines.length); k++) {
    const role = scan.roles[k];
    if (role === 'row') return false;
    if (role === 'citation' || role === 'note' || role === 'image-heading') return true;
  }
  return lookAhead(scan, i + 1).quoted;
}

/** The caption that the image block of the piece around line `i` prints; null where no block follows. */
function creditedCaption({ lines, roles }: Scan, i: number): string | null {
  for (let k = i; k < Math.min(i + FAR_AHEAD, lines.length) && roles[k] !== 'row'; k++) {
    const field = roles[k] === 'image-field' ? imageField(lines[k]?.text ?? '') : null;
    if (field?.name === 'image') return field.value;
  }
  return null;
}

/**
 * Whether line `i` stands over pieces and is no headline itself: the image block of the piece credits a caption
 * that stands not under this line but under the next.
 */
export function headsPieces(scan: Scan, i: number): boolean {
  const caption = creditedCaption(scan, i);
  if (caption === null || !canBeHeadline(textAt(scan, i + 1))) return false;
  return !sameCaption(textAt(scan, i + 1), caption) && sameCaption(textAt(scan, i + 2), caption);
}
