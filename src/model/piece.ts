import type { Article, Evidence } from './article.ts';
import type { Source } from './citation.ts';
import type { Footnote } from './footnote.ts';
import type { Problem } from './problem.ts';

/** A footnote marker; `offset` counts UTF-16 units from the start of its paragraph's text. */
export type Marker = { readonly label: string; readonly offset: number };

export type Paragraph = Evidence & { readonly markers: readonly Marker[] };

export type ImageCredit = {
  readonly caption: string | null;
  readonly source: string | null;
  readonly attribution: string | null;
  /** SPDX id; null where the printed text does not determine one. */
  readonly licence: string | null;
};

export type QuoteStatus = 'verbatim' | 'elided' | 'altered' | 'not-found';

/** A quotation compared with the piece's excerpts; `start` and `end` are offsets into the text of its line. */
export type Quote = {
  readonly line: number;
  readonly in: 'pullQuote' | 'analysis';
  /** The words quoted, without the marks around them. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly status: QuoteStatus;
  readonly source: number | null;
  readonly sourceLine: number | null;
  readonly differences: readonly { readonly quote: string; readonly source: string }[];
};

/** A footnote elsewhere in the corpus that cites an article, with the sentence of the analysis it belongs to. */
export type CitedBy = {
  readonly article: string;
  readonly footnote: string;
  readonly sentence: string | null;
};

/** An article whose full text the corpus holds. */
export type Piece = Article & {
  readonly kind: 'piece';
  readonly captions: readonly Evidence[];
  readonly pullQuote: Evidence | null;
  readonly analysis: readonly Paragraph[];
  readonly sources: readonly Source[];
  readonly footnotes: readonly Footnote[];
  readonly image: ImageCredit | null;
  readonly quotes: readonly Quote[];
  readonly citedBy: readonly CitedBy[];
  readonly problems: readonly Problem[];
};
