import type { Citations, CitedSource, CitingPiece, NotedWork } from '../../model/citing-piece.ts';
import { outletKey } from '../../search/outlet-key.ts';
import { noteAnchor, sourceAnchor } from '../anchors.ts';
import type { CitationRecord } from './outlet-record.ts';

const keyOf = (outlet: string | null): string => (outlet === null ? '' : outletKey(outlet));

/** Whether everything that the piece excerpts is from one outlet. */
export function restsOnOneOutlet({ sources }: Pick<CitingPiece, 'sources'>): boolean {
  return new Set(sources.map(({ outlet }) => keyOf(outlet))).size === 1;
}

function fromSource(source: CitedSource, article: string, isOnlyOutlet: boolean): CitationRecord {
  const { n, outletDescriptor, ...cited } = source;
  return {
    ...cited,
    kind: 'source',
    id: `${article}#${sourceAnchor(n)}`,
    article,
    anchor: sourceAnchor(n),
    place: `source ${n}`,
    n,
    descriptor: outletDescriptor,
    isOnlyOutlet,
  };
}

const NO_QUOTES = { verbatim: 0, elided: 0, altered: 0, 'not-found': 0 };

function fromNote(note: NotedWork, nth: number): CitationRecord {
  const { article, footnote, publication, ...cited } = note;
  return {
    ...cited,
    kind: 'footnote',
    id: `${article}#${noteAnchor(footnote)}.${nth}`,
    article,
    anchor: noteAnchor(footnote),
    place: `footnote ${footnote}`,
    n: nth,
    outlet: publication,
    descriptor: null,
    language: null,
    translatedTitle: null,
    quotes: NO_QUOTES,
    doubts: [],
    isOnlyOutlet: false,
  };
}

/** The sources of the pieces, then what their footnotes cite of other publications. */
export function listCitations({
  pieces,
  notes,
}: Pick<Citations, 'pieces' | 'notes'>): readonly CitationRecord[] {
  return [
    ...pieces.flatMap((piece) => {
      const isOnlyOutlet = restsOnOneOutlet(piece);
      return piece.sources.map((source) => fromSource(source, piece.id, isOnlyOutlet));
    }),
    ...notes.map((note, index) => fromNote(note, index + 1)),
  ];
}
