import type { Columns } from './columns.ts';
import type { FacetColumn } from './facet-column.ts';
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
  { facets, values }: Columns,
  articles: Uint32Array,
  [rows, across]: readonly [FacetId, FacetId],
): CrossTally {
  const [first, second] = [facets[rows], facets[across]];
  const width = second.terms.length;
  const counts = new Uint32Array(first.terms.length * width);
  const rowTotals = new Uint32Array(first.terms.length);
  const columnTotals = new Uint32Array(width);
  // Offsets and codes are the columns' own, so the arrays have an element there.
  const codesOf = ({ base, terms }: FacetColumn, article: number): readonly number[] => {
    const codes: number[] = [];
    const end = values.offsets[article + 1] as number;
    for (let at = values.offsets[article] as number; at < end; at++) {
      const code = (values.codes[at] as number) - base;
      if (code >= 0 && code < terms.length) codes.push(code);
    }
    return codes;
  };
  for (const article of articles) {
    const codes = codesOf(second, article);
    for (const column of codes) columnTotals[column] = (columnTotals[column] as number) + 1;
    for (const row of codesOf(first, article)) {
      rowTotals[row] = (rowTotals[row] as number) + 1;
      for (const column of codes) {
        const cell = row * width + column;
        counts[cell] = (counts[cell] as number) + 1;
      }
    }
  }
  return { counts, width, rowTotals, columnTotals };
}
