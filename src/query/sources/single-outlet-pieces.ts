import type { CitingPiece } from '../../model/citing-piece.ts';
import { restsOnOneOutlet } from './list-citations.ts';
import type { CitationKind, OutletRecord } from './outlet-record.ts';

/** A piece all of whose excerpts are of one outlet, and what its footnotes cite besides. */
export type SingleOutletPiece = {
  readonly article: string;
  readonly outlet: string | null;
  readonly sources: number;
  readonly inFootnotes: readonly string[];
};

type OutletsOf = (article: string, kind: CitationKind) => readonly OutletRecord[];

/** Which outlets a piece cites, each once; worked out for all pieces at once. */
function outletsByPiece(outlets: readonly OutletRecord[]): OutletsOf {
  const citing = { source: new Map<string, OutletRecord[]>(), footnote: new Map<string, OutletRecord[]>() };
  for (const outlet of outlets) {
    for (const { kind, article } of outlet.citations) {
      const known = citing[kind].get(article);
      if (known === undefined) citing[kind].set(article, [outlet]);
      else if (known.at(-1) !== outlet) known.push(outlet);
    }
  }
  return (article, kind) => citing[kind].get(article) ?? [];
}

/** The pieces that rest on one outlet, in the order of the text. */
export function singleOutletPieces(
  pieces: readonly CitingPiece[],
  outlets: readonly OutletRecord[],
): readonly SingleOutletPiece[] {
  const outletsOf = outletsByPiece(outlets);
  return pieces.filter(restsOnOneOutlet).map(({ id, sources }) => {
    const [own] = outletsOf(id, 'source');
    const others = outletsOf(id, 'footnote').filter((outlet) => outlet !== own);
    return {
      article: id,
      outlet: own?.name ?? null,
      sources: sources.length,
      inFootnotes: others.flatMap(({ name }) => name ?? []),
    };
  });
}
