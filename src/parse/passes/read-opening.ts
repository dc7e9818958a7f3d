import type { Evidence } from '../../model/article.ts';
import type { Paragraph } from '../../model/piece.ts';
import { fold } from '../text/fold.ts';
import type { Line } from '../text/lines.ts';
import { findMarkers } from '../text/markers.ts';
import { isQuotation } from '../text/quotes.ts';

/** What stands between a piece's headline and its first citation. */
export type Opening = {
  readonly captions: readonly Evidence[];
  readonly pullQuote: Evidence | null;
  readonly analysis: readonly Paragraph[];
};

const MOST_CAPTIONS = 4;
const LONGEST_CAPTION = 300;
const LONGEST_QUOTE = 900;

function evidence({ n, text }: Line): Evidence {
  return { line: n, text };
}

function isCaptionLike({ text }: Line): boolean {
  return text.length <= LONGEST_CAPTION && findMarkers(text).length === 0;
}

function same(a: string, b: string): boolean {
  return fold(a).replace(/\.$/, '') === fold(b).replace(/\.$/, '');
}

/** Without a pull quote to end them, captions are told by the image block, by standing twice, or by length. */
function countCaptions(lines: readonly Line[], credited: string | null): number {
  let n = 0;
  for (const [i, line] of lines.slice(0, MOST_CAPTIONS).entries()) {
    const text = line.text;
    const repeated = lines.some((other, k) => k !== i && k < MOST_CAPTIONS && same(other.text, text));
    const credit = credited !== null && same(credited, text);
    const shortBeforeProse = isCaptionLike(line) && text.length * 3 <= (lines[i + 1]?.text.length ?? 0);
    if (!repeated && !credit && !shortBeforeProse) break;
    n = i + 1;
  }
  return Math.min(n, Math.max(0, lines.length - 1));
}

function findPullQuote(lines: readonly Line[]): number {
  for (const [i, line] of lines.slice(0, MOST_CAPTIONS + 1).entries()) {
    if (isQuotation(line.text) && line.text.length <= LONGEST_QUOTE && i < lines.length - 1) return i;
    if (!isCaptionLike(line)) return -1;
  }
  return -1;
}

/** Reads captions, pull quote and analysis; `credited` is the caption of the image block, if there is one. */
export function readOpening(lines: readonly Line[], credited: string | null): Opening {
  const quoteAt = findPullQuote(lines);
  const captions = quoteAt < 0 ? countCaptions(lines, credited) : quoteAt;
  const quote = quoteAt < 0 ? undefined : lines[quoteAt];
  return {
    captions: lines.slice(0, captions).map(evidence),
    pullQuote: quote ? evidence(quote) : null,
    analysis: lines
      .slice(quote ? quoteAt + 1 : captions)
      .map((line) => ({ ...evidence(line), markers: findMarkers(line.text) })),
  };
}
