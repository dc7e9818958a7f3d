import type { Source } from '../../model/citation.ts';
import type { FootnoteReference } from '../../model/footnote-reference.ts';
import type { Piece, Quote } from '../../model/piece.ts';

/** A source of which only what a test is about is said. */
export function madeSource(part: Partial<Source> = {}): Source {
  return {
    n: 1,
    lines: [1],
    raw: '',
    authors: [],
    title: 'Title',
    translatedTitle: null,
    language: 'en',
    outlet: 'The Daily',
    outletDescriptor: 'newspaper',
    date: null,
    dateText: null,
    url: 'https://daily.example/1',
    link: 'direct',
    excerpt: [],
    ...part,
  };
}

export function madeQuote(part: Partial<Quote> = {}): Quote {
  return {
    line: 1,
    in: 'analysis',
    text: 'five words of a text',
    start: 0,
    end: 20,
    status: 'verbatim',
    source: 1,
    sourceLine: 1,
    differences: [],
    ...part,
  };
}

export function madePiece(id: string, part: Partial<Piece> = {}): Piece {
  return {
    id,
    kind: 'piece',
    collection: 'pieces',
    file: 'a.txt',
    title: `Title of ${id}`,
    date: { value: null, basis: 'unknown', evidence: [] },
    authors: [],
    authorsBasis: 'unknown',
    topics: [],
    places: [],
    actors: [],
    systems: [],
    lines: [[1, 9]],
    captions: [],
    pullQuote: null,
    analysis: [],
    sources: [],
    footnotes: [],
    image: null,
    quotes: [],
    citedBy: [],
    problems: [],
    ...part,
  };
}

export function madeReference(part: Partial<FootnoteReference> = {}): FootnoteReference {
  return {
    kind: 'oe-watch',
    authors: [],
    title: 'An Article Elsewhere',
    publication: 'OE Watch',
    issue: null,
    dateText: null,
    url: null,
    target: null,
    start: 0,
    end: 0,
    article: 'one',
    footnote: 'i',
    line: 1,
    sentence: null,
    date: null,
    link: 'none',
    resolution: 'no-such-title',
    ...part,
  };
}
