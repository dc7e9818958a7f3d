import type { Evidence } from '../../model/article.ts';
import type { Source } from '../../model/citation.ts';
import type { Footnote } from '../../model/footnote.ts';
import type { ImageCredit } from '../../model/piece.ts';
import { readCitation } from './read-citation.ts';
import { readFootnote } from './read-footnote.ts';
import { imageLine, readImage } from './read-image.ts';
import { type Opening, readOpening } from './read-opening.ts';
import type { PieceBlock } from './split-blocks.ts';

/** A piece as printed, before anything is worked out about it. */
export type PieceText = Opening & {
  readonly headline: Evidence;
  readonly sources: readonly Source[];
  readonly footnotes: readonly Footnote[];
  readonly image: ImageCredit | null;
  readonly imageLines: { readonly source: number | null; readonly attribution: number | null };
  /** First and last line. */
  readonly span: readonly [number, number];
};

function lastLine(block: PieceBlock): number {
  const parts = [
    block.opening,
    ...block.sources.flatMap(({ citation, excerpt }) => [citation, excerpt]),
    ...block.notes,
    block.image,
  ];
  return Math.max(block.headline.n, ...parts.map((lines) => lines.at(-1)?.n ?? 0));
}

export function readPiece(block: PieceBlock): PieceText {
  const image = readImage(block.image);
  return {
    headline: { line: block.headline.n, text: block.headline.text },
    ...readOpening(block.opening, image?.caption ?? null),
    sources: block.sources.map((source, i) => readCitation(source, i + 1)),
    footnotes: block.notes.map(readFootnote),
    image,
    imageLines: {
      source: imageLine(block.image, 'source'),
      attribution: imageLine(block.image, 'attribution'),
    },
    span: [block.headline.n, lastLine(block)],
  };
}
