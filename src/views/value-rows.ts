import type { FacetColumn } from '../query/facet-column.ts';
import { type Facet, type FacetTerm, NONE } from '../query/facets/facet.ts';
import type { Selection } from '../query/query.ts';

/** A value of a facet as panel and charts show it. */
export type ValueRow = FacetTerm & {
  readonly count: number;
  /** Count as a part of the largest any value has, 0 to 1; 0 for `NONE`, which is no value among the others. */
  readonly share: number;
  readonly chosen: keyof Selection | null;
};

function chosenSide({ include, exclude }: Selection, value: string): ValueRow['chosen'] {
  if (exclude.includes(value)) return 'exclude';
  return include.includes(value) ? 'include' : null;
}

const names = new Intl.Collator('en', { numeric: true });

const byCount = (a: ValueRow, b: ValueRow): number => b.count - a.count || names.compare(a.name, b.name);

const descending = (a: ValueRow, b: ValueRow): number => names.compare(b.name, a.name);

const noneLast = (a: ValueRow, b: ValueRow): number => Number(a.value === NONE) - Number(b.value === NONE);

/** Every value with an article under the other filters, and every chosen one whatever its count, in the facet's order. */
export function valueRows(
  facet: Facet,
  column: FacetColumn,
  counts: Uint32Array,
  selection: Selection,
): readonly ValueRow[] {
  // Most articles name no system: a bar for those would leave the systems' own too short to compare.
  const none = column.codeOf.get(NONE);
  const highest = counts.reduce((most, count, code) => (code === none ? most : Math.max(most, count)), 0);
  const unknown = [...new Set([...selection.include, ...selection.exclude])]
    .filter((value) => !column.codeOf.has(value))
    .map((value) => ({ value, name: value, domain: null }));
  const inOrder = facet.order === 'count' ? byCount : descending;
  return [...column.terms, ...unknown]
    .map((term, code): ValueRow => {
      const count = counts[code] ?? 0;
      const share = highest === 0 || code === none ? 0 : count / highest;
      return { ...term, count, share, chosen: chosenSide(selection, term.value) };
    })
    .filter(({ count, chosen }) => count > 0 || chosen !== null)
    .sort((a, b) => noneLast(a, b) || inOrder(a, b));
}

/** The first `limit` rows, and of the others the chosen ones and `NONE`. */
export function shortenRows<Row extends ValueRow>(rows: readonly Row[], limit: number): readonly Row[] {
  const short = rows.filter(({ value, chosen }, at) => at < limit || chosen !== null || value === NONE);
  // "1 more" would take the room of the one row it hides.
  return rows.length - short.length > 1 ? short : rows;
}

export type ValueGroup = { readonly domain: string | null; readonly rows: readonly ValueRow[] };

/** Rows under their domains, in the order of `domains`; rows without one come last. */
export function groupRows(rows: readonly ValueRow[], domains: readonly string[]): readonly ValueGroup[] {
  return [...domains, null]
    .map((domain) => ({ domain, rows: rows.filter((row) => row.domain === domain) }))
    .filter((group) => group.rows.length > 0);
}
