import type { Piece } from '../../model/piece.ts';
import { restsOnOneOutlet } from './list-citations.ts';
import { type OutletRecord, piecesOf } from './outlet-record.ts';

/** A piece all of whose excerpts are of one outlet, and what its footnotes cite besides. */
export type SingleOutletPiece = {
  readonly article: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly sources: number;
  readonly inFootnotes: readonly string[];
};

/** The pieces that rest on one outlet, in the order of the text. */
export function singleOutletPieces(
  pieces: readonly Piece[],
  outlets: readonly OutletRecord[],
): readonly SingleOutletPiece[] {
  return pieces.filter(restsOnOneOutlet).map(({ id, title, sources }) => {
    const citing = outlets.filter((outlet) => piecesOf(outlet).includes(id));
    const isSource = ({ citations }: OutletRecord): boolean =>
      citations.some(({ article, kind }) => article === id && kind === 'source');
    return {
      article: id,
      title,
      outlet: citing.find(isSource)?.name ?? null,
      sources: sources.length,
      inFootnotes: citing.flatMap((outlet) => (isSource(outlet) ? [] : (outlet.name ?? []))),
    };
  });
}
