import type { CitationRecord, OutletRecord } from './outlet-record.ts';
import { compareOutlets, type SourceOrder } from './source-orders.ts';

/** A citation with the outlet it is of. */
export type CitationRow = { readonly citation: CitationRecord; readonly outlet: OutletRecord };

/** Each citation as if it were all there is of its outlet; by name or count it stays with the others of its outlet. */
export function citationRows(outlets: readonly OutletRecord[], order: SourceOrder): readonly CitationRow[] {
  const rows = outlets.flatMap((outlet) => outlet.citations.map((citation) => ({ citation, outlet })));
  if (order === 'cited' || order === 'outlet') return rows;
  const compare = compareOutlets(order);
  const alone = ({ citation, outlet }: CitationRow): OutletRecord => ({
    ...outlet,
    languages: citation.language === null ? [] : [citation.language],
    citations: [citation],
  });
  return rows
    .map((row) => ({ row, alone: alone(row) }))
    .sort((a, b) => compare(a.alone, b.alone))
    .map(({ row }) => row);
}
