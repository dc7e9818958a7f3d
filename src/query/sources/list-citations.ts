import type { Source } from '../../model/citation.ts';
import type { FootnoteReference } from '../../model/footnote-reference.ts';
import type { Piece } from '../../model/piece.ts';
import { outletKey } from '../../search/outlet-key.ts';
import { noteAnchor, sourceAnchor } from '../anchors.ts';
import type { CitationRecord } from './outlet-record.ts';

const keyOf = (outlet: string | null): string => (outlet === null ? '' : outletKey(outlet));

/** Whether everything that the piece excerpts is from one outlet. */
export function restsOnOneOutlet({ sources }: Pick<Piece, 'sources'>): boolean {
  return new Set(sources.map(({ outlet }) => keyOf(outlet))).size === 1;
}

function doubtsAbout({ lines }: Source, { problems }: Piece): readonly string[] {
  return problems
    .filter(({ kind, line }) => kind === 'date-contradicts-link' && lines.includes(line))
    .map(({ message }) => message);
}

function fromSource(source: Source, piece: Piece): CitationRecord {
  const { n, authors, title, translatedTitle, language, outlet, date, dateText, url, link, lines } = source;
  return {
    kind: 'source',
    id: `${piece.id}#${sourceAnchor(n)}`,
    article: piece.id,
    anchor: sourceAnchor(n),
    place: `source ${n}`,
    n,
    line: lines[0] ?? 0,
    outlet,
    descriptor: source.outletDescriptor,
    language,
    authors,
    title,
    translatedTitle,
    date,
    dateText,
    url,
    link,
    quotes: piece.quotes.filter((quote) => quote.source === n),
    doubts: doubtsAbout(source, piece),
    isOnlyOutlet: restsOnOneOutlet(piece),
  };
}

function fromReference(reference: FootnoteReference, nth: number): CitationRecord {
  const { article, footnote, line, authors, title, publication, date, dateText, url, link } = reference;
  return {
    kind: 'footnote',
    id: `${article}#${noteAnchor(footnote)}.${nth}`,
    article,
    anchor: noteAnchor(footnote),
    place: `footnote ${footnote}`,
    n: nth,
    line,
    outlet: publication,
    descriptor: null,
    language: null,
    authors,
    title,
    translatedTitle: null,
    date,
    dateText,
    url,
    link,
    quotes: [],
    doubts: [],
    isOnlyOutlet: false,
  };
}

/** The sources of the pieces, then what their footnotes cite of other publications; OE Watch itself is no source here. */
export function listCitations(
  pieces: readonly Piece[],
  references: readonly FootnoteReference[],
): readonly CitationRecord[] {
  const others = references.filter(({ kind }) => kind === 'other');
  return [
    ...pieces.flatMap((piece) => piece.sources.map((source) => fromSource(source, piece))),
    ...others.map((reference, index) => fromReference(reference, index + 1)),
  ];
}
