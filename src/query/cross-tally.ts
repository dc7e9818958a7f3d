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
  /** Adds one for every value of a facet that an article has, beginning at `from`. */
  const count = (into: Uint32Array, { base, terms }: FacetColumn, article: number, from = 0): void => {
    const end = values.offsets[article + 1] as number;
    for (let at = values.offsets[article] as number; at < end; at++) {
      const code = (values.codes[at] as number) - base;
      if (code >= 0 && code < terms.length) into[from + code] = (into[from + code] as number) + 1;
    }
  };
  for (let i = 0; i < articles.length; i++) {
    const article = articles[i] as number;
    count(rowTotals, first, article);
    count(columnTotals, second, article);
    const end = values.offsets[article + 1] as number;
    for (let at = values.offsets[article] as number; at < end; at++) {
      const row = (values.codes[at] as number) - first.base;
      if (row >= 0 && row < first.terms.length) count(counts, second, article, row * width);
    }
  }
  return { counts, width, rowTotals, columnTotals };
}
