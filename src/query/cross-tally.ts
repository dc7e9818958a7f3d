import type { Columns } from './columns.ts';
import { countValues } from './facet-column.ts';
import type { FacetId } from './facets/index.ts';

/** Articles counted by two facets at once. An article counts in every pair of its values. */
export type CrossTally = {
  /** Row a code of the first facet, column a code of the second, row after row. */
  readonly counts: Uint32Array;
  /** Codes of the second facet: cells in a row. */
  readonly width: number;
  /** By code: articles that have the value, each once. */
  readonly rowTotals: Uint32Array;
  readonly columnTotals: Uint32Array;
};

/** Counts these articles, given by their positions, one facet against another. */
export function crossTally(
  { facets }: Columns,
  articles: Uint32Array,
  [rows, across]: readonly [FacetId, FacetId],
): CrossTally {
  const [first, second] = [facets[rows], facets[across]];
  const width = second.terms.length;
  const counts = new Uint32Array(first.terms.length * width);
  const rowTotals = new Uint32Array(first.terms.length);
  const columnTotals = new Uint32Array(width);
  // Offsets and codes are the columns' own, so the arrays have an element there.
  for (let i = 0; i < articles.length; i++) {
    const article = articles[i] as number;
    countValues(rowTotals, first, article, 1);
    countValues(columnTotals, second, article, 1);
    const start = first.offsets[article] as number;
    const end = first.offsets[article + 1] as number;
    if (start === end) countValues(counts, second, article, 1, (first.terms.length - 1) * width);
    for (let k = start; k < end; k++)
      countValues(counts, second, article, 1, (first.codes[k] as number) * width);
  }
  return { counts, width, rowTotals, columnTotals };
}
