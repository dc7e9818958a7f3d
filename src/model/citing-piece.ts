import type { Source } from './citation.ts';
import type { FootnoteReference } from './footnote-reference.ts';
import type { Outlet } from './outlet.ts';
import type { Piece, QuoteStatus } from './piece.ts';

export type QuoteCounts = Readonly<Record<QuoteStatus, number>>;

/** A source without its excerpt: what it says of itself, and what was found when it was checked. */
export type CitedSource = Omit<Source, 'lines' | 'raw' | 'excerpt'> & {
  /** The first of its lines. */
  readonly line: number;
  /** How many of the piece's quotations were found in the excerpt. */
  readonly quotes: QuoteCounts;
  /** Sentences that say what of the citation its own link speaks against. */
  readonly doubts: readonly string[];
};

/** What a piece takes from elsewhere. */
export type CitingPiece = {
  readonly id: string;
  readonly sources: readonly CitedSource[];
  /** How many of its quotations no excerpt holds. */
  readonly unplaced: number;
};

/** What a footnote cites of another publication. */
export type NotedWork = Pick<
  FootnoteReference,
  'article' | 'footnote' | 'line' | 'authors' | 'title' | 'publication' | 'date' | 'dateText' | 'url' | 'link'
>;

export type DescribedOutlet = Pick<Outlet, 'name' | 'descriptors'>;

/** Every citation of the corpus, and how its outlets are described: all a list of sources needs, in the order of the text. */
export type Citations = {
  readonly pieces: readonly CitingPiece[];
  readonly notes: readonly NotedWork[];
  readonly outlets: readonly DescribedOutlet[];
};

type CitationFiles = {
  readonly pieces: readonly Piece[];
  readonly references: readonly FootnoteReference[];
  readonly outlets: readonly Outlet[];
};

function doubtsAbout({ lines }: Source, { problems }: Piece): readonly string[] {
  return problems
    .filter(({ kind, line }) => kind === 'date-contradicts-link' && lines.includes(line))
    .map(({ message }) => message);
}

function countQuotes({ quotes }: Piece, source: number): QuoteCounts {
  const counts = { verbatim: 0, elided: 0, altered: 0, 'not-found': 0 };
  for (const quote of quotes) if (quote.source === source) counts[quote.status] += 1;
  return counts;
}

function toCited(source: Source, piece: Piece): CitedSource {
  const { lines, raw: _, excerpt: __, ...cited } = source;
  return {
    ...cited,
    line: lines[0] ?? 0,
    quotes: countQuotes(piece, source.n),
    doubts: doubtsAbout(source, piece),
  };
}

export function toCitingPiece(piece: Piece): CitingPiece {
  return {
    id: piece.id,
    sources: piece.sources.map((source) => toCited(source, piece)),
    unplaced: piece.quotes.filter(({ source }) => source === null).length,
  };
}

function toNotedWork(reference: FootnoteReference): NotedWork {
  const { article, footnote, line, authors, title, publication, date, dateText, url, link } = reference;
  return { article, footnote, line, authors, title, publication, date, dateText, url, link };
}

/** What the files of a corpus say of its citations; OE Watch itself is no source. */
export function citationsOf({ pieces, references, outlets }: CitationFiles): Citations {
  return {
    pieces: pieces.map(toCitingPiece),
    notes: references.filter(({ kind }) => kind === 'other').map(toNotedWork),
    outlets: outlets.map(({ name, descriptors }) => ({ name, descriptors })),
  };
}
