import type { Quote } from '../model/piece.ts';

/** Ids of the places of a piece that links lead to: a source, a footnote, a quotation in the text. */
export const sourceAnchor = (n: number): string => `source-${n}`;
export const noteAnchor = (label: string): string => `note-${label}`;
export const quoteAnchor = ({ line, start }: Pick<Quote, 'line' | 'start'>): string =>
  `quote-${line}-${start}`;
