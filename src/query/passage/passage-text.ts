import type { Marker, Piece } from '../../model/piece.ts';
import type { Span } from './anchor.ts';

/** A paragraph that passages can be of, as a reader reads it: without the footnote markers. */
export type PassageBlock = {
  /** Of the raw text; no two blocks share one. */
  readonly line: number;
  /** What a passage may not reach out of: the author's text, one source's excerpt, the footnotes. */
  readonly part: 'text' | 'footnotes' | { readonly source: number };
  readonly text: string;
  /** Where it begins in the text of the whole piece. */
  readonly start: number;
};

/** A piece as one text. */
export type PassageText = { readonly text: string; readonly blocks: readonly PassageBlock[] };

/** As the page leaves them out: bracketed, whatever stands inside the brackets. */
function withoutMarkers(text: string, markers: readonly Marker[]): string {
  let plain = '';
  let at = 0;
  for (const { label, offset } of [...markers].sort((a, b) => a.offset - b.offset)) {
    if (offset < at) continue;
    const close = text.indexOf(']', offset);
    plain += text.slice(at, offset);
    at = close < 0 ? Math.min(offset + label.length, text.length) : close + 1;
  }
  return plain + text.slice(at);
}

function blocksOf({
  pullQuote,
  analysis,
  sources,
  footnotes,
}: Piece): readonly Omit<PassageBlock, 'start'>[] {
  const paragraphs = analysis.map(({ line, text, markers }) => ({
    line,
    text: withoutMarkers(text, markers),
  }));
  const text = [...(pullQuote === null ? [] : [pullQuote]), ...paragraphs];
  return [
    ...text.map((paragraph) => ({ line: paragraph.line, text: paragraph.text, part: 'text' as const })),
    ...sources.flatMap(({ n, excerpt }) =>
      excerpt.map(({ line, text: printed }) => ({ line, text: printed, part: { source: n } })),
    ),
    ...footnotes.map(({ line, text: printed }) => ({ line, text: printed, part: 'footnotes' as const })),
  ];
}

/** The paragraphs of a piece in order, a line feed between them. */
export function passageTextOf(piece: Piece): PassageText {
  let start = 0;
  const blocks = blocksOf(piece).map((block) => {
    const placed = { ...block, start };
    start += block.text.length + 1;
    return placed;
  });
  return { text: blocks.map(({ text }) => text).join('\n'), blocks };
}

const endOf = ({ start, text }: PassageBlock): number => start + text.length;

/** Part of one paragraph, `start` and `end` counted within it. */
export type BlockSpan = Span & { readonly block: PassageBlock };

/** A span of the whole text, paragraph by paragraph. */
export function cutToBlocks({ blocks }: PassageText, { start, end }: Span): readonly BlockSpan[] {
  return blocks
    .filter((block) => block.start < end && endOf(block) > start)
    .map((block) => ({
      block,
      start: Math.max(start - block.start, 0),
      end: Math.min(end, endOf(block)) - block.start,
    }));
}

function isSamePart(one: PassageBlock['part'], other: PassageBlock['part']): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  return one.source === other.source;
}

/**
 * The span from the first of these parts of paragraphs to the last, without white space at its ends; null where nothing is
 * left, or where they belong to different parts of the piece.
 */
export function joinBlocks({ text }: PassageText, spans: readonly BlockSpan[]): Span | null {
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (spans.some(({ block }) => !isSamePart(block.part, first.block.part))) return null;
  const [from, to] = [first.block.start + first.start, last.block.start + last.end];
  const chosen = text.slice(from, to);
  const start = from + chosen.length - chosen.trimStart().length;
  const end = to - (chosen.length - chosen.trimEnd().length);
  return start < end ? { start, end } : null;
}
