import { type Columns, UNDATED } from './columns.ts';
import type { FacetColumn } from './facet-column.ts';
import { FACETS } from './facets/index.ts';
import { monthsOf } from './month-index.ts';
import { isSelected, type MonthRange, type Query, type Selection } from './query.ts';
import { facetBit, type Masks, RANGE_BIT, TEXT_BIT } from './tally.ts';

/** Positions in `corpus.articles` of the articles a search finds, best first. */
export type Found = Uint32Array;

/** Writes into `into` the masks as the query makes them, working out only the `changed` bits. */
export function markFailures(
  into: Masks,
  masks: Masks,
  columns: Columns,
  { query, found }: { readonly query: Query; readonly found: Found | null },
  changed: number,
): void {
  into.set(masks);
  if (changed & RANGE_BIT) markRange(into, columns.months, query);
  if (changed & TEXT_BIT) markText(into, found);
  for (const [at, { id }] of FACETS.entries()) {
    if (changed & facetBit(at)) markFacet(into, columns.facets[id], query.facets[id], facetBit(at));
  }
}

// Articles, offsets and codes are the columns' own, so the arrays have an element there.

function markRange(into: Masks, months: Int32Array, range: MonthRange): void {
  // An undated article has a month below 0.
  const [low, high] = monthsOf(range) ?? [UNDATED, Number.MAX_SAFE_INTEGER];
  for (let i = 0; i < into.length; i++) {
    const month = months[i] as number;
    const failing = month < low || month > high ? RANGE_BIT : 0;
    into[i] = ((into[i] as number) & ~RANGE_BIT) | failing;
  }
}

function markText(into: Masks, found: Found | null): void {
  for (let i = 0; i < into.length; i++)
    into[i] = found === null ? (into[i] as number) & ~TEXT_BIT : (into[i] as number) | TEXT_BIT;
  for (const article of found ?? []) into[article] = (into[article] as number) & ~TEXT_BIT;
}

/** Above the bits of a mask: the same bits once more, for what is excluded. */
const EXCLUDED = 16;

function markFacet(into: Masks, column: FacetColumn, selection: Selection, bit: number): void {
  const { offsets, codes, terms } = column;
  const wanted = selection.include.length > 0 ? bit : 0;
  const chosen = chosenBits(column, selection, bit);
  const none = chosen[terms.length - 1] as number;
  const isOpen = !isSelected(selection);
  let k = 0;
  for (let i = 0; i < into.length; i++) {
    const end = isOpen ? 0 : (offsets[i + 1] as number);
    let bits = k === end ? none : 0;
    for (; k < end; k++) bits |= chosen[codes[k] as number] as number;
    into[i] = ((into[i] as number) & ~bit) | (wanted & ~bits) | (bits >>> EXCLUDED);
  }
}

/** By code: the facet's bit where the value is included, the same bit higher up where it is excluded. */
function chosenBits(
  { terms, codeOf }: FacetColumn,
  { include, exclude }: Selection,
  bit: number,
): Uint32Array {
  const chosen = new Uint32Array(terms.length);
  const put = (value: string, bits: number): void => {
    const code = codeOf.get(value);
    if (code !== undefined) chosen[code] = bits;
  };
  for (const value of include) put(value, bit);
  for (const value of exclude) put(value, bit << EXCLUDED);
  return chosen;
}
