import type { CitationRecord, OutletRecord } from './outlet-record.ts';
import { type SourceOrder, sortByOutlet } from './source-orders.ts';

/** A citation with the outlet it is of. */
export type CitationRow = { readonly citation: CitationRecord; readonly outlet: OutletRecord };

const alone = ({ citation, outlet }: CitationRow): OutletRecord => ({
  ...outlet,
  languages: citation.language === null ? [] : [citation.language],
  citations: [citation],
});

/** Each citation as if it were all there is of its outlet; by name or count it stays with the others of its outlet. */
export function citationRows(outlets: readonly OutletRecord[], order: SourceOrder): readonly CitationRow[] {
  const rows = outlets.flatMap((outlet) => outlet.citations.map((citation) => ({ citation, outlet })));
  return order === 'cited' || order === 'outlet' ? rows : sortByOutlet(rows, order, alone);
}
