import type { Quote } from '../model/piece.ts';
import { decodeAddress } from './decode-address.ts';

/** The place that an address's hash names; as it stands where its escapes are broken, as those of a link cut short are. */
export function readHash(hash: string): string {
  return decodeAddress(hash.replace(/^#/, ''));
}

/** Ids of the places of a piece that links lead to: a source, a footnote, a quotation in the text. */
export const sourceAnchor = (n: number): string => `source-${n}`;
export const noteAnchor = (label: string): string => `note-${label}`;
export const quoteAnchor = ({ line, start }: Pick<Quote, 'line' | 'start'>): string =>
  `quote-${line}-${start}`;
