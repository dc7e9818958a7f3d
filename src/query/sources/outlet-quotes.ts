import type { QuoteStatus } from '../../model/piece.ts';
import type { OutletRecord } from './outlet-record.ts';

/** A quotation by its place: the nth of those of one status that a piece takes from one of its sources. */
export type QuotePlace = { readonly article: string; readonly source: number; readonly nth: number };

/** The quotations of one status that were found in excerpts of an outlet, in the order of its citations. */
export function outletQuotes(
  { citations }: Pick<OutletRecord, 'citations'>,
  status: QuoteStatus,
): readonly QuotePlace[] {
  return citations.flatMap(({ article, n, quotes }) =>
    Array.from({ length: quotes[status] }, (_, nth) => ({ article, source: n, nth })),
  );
}
