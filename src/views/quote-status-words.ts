import type { QuoteStatus } from '../model/piece.ts';

/** What each status says of a quotation, the best first. */
export const QUOTE_STATUSES: readonly { readonly status: QuoteStatus; readonly words: string }[] = [
  { status: 'verbatim', words: 'word for word' },
  { status: 'elided', words: 'shortened or with insertions' },
  { status: 'altered', words: 'with other words' },
  { status: 'not-found', words: 'not in the excerpts' },
];
