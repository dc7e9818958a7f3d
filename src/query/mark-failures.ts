import { monthIndex } from '../model/partial-date.ts';
import type { Columns } from './columns.ts';
import type { FacetColumn } from './facet-column.ts';
import { FACETS } from './facets/index.ts';
import { isSelected, type MonthRange, type Query, type Selection } from './query.ts';
import { facetBit, RANGE_BIT, TEXT_BIT } from './tally.ts';

/** Positions in `corpus.articles` of the articles a search finds, best first. */
export type Found = Uint32Array;

/** Writes into `into` the masks as the query makes them, working out only the `changed` bits. */
export function markFailures(
  into: Uint32Array,
  masks: Uint32Array,
  columns: Columns,
  { query, found }: { readonly query: Query; readonly found: Found | null },
  changed: number,
): void {
  for (let i = 0; i < into.length; i++) into[i] = (masks[i] as number) & ~changed;
  if (changed & RANGE_BIT) markRange(into, columns.months, query);
  if (changed & TEXT_BIT) markText(into, found);
  for (const [at, { id }] of FACETS.entries()) {
    if (changed & facetBit(at)) markFacet(into, columns.facets[id], query.facets[id], facetBit(at));
  }
}

function markRange(into: Uint32Array, months: Int32Array, { from, to }: MonthRange): void {
  if (from === null && to === null) return;
  const low = (from === null ? null : monthIndex(from)) ?? 0;
  const high = (to === null ? null : monthIndex(to)) ?? Number.MAX_SAFE_INTEGER;
  for (let i = 0; i < into.length; i++) {
    const month = months[i] as number;
    if (month < low || month > high) into[i] = (into[i] as number) | RANGE_BIT;
  }
}

function markText(into: Uint32Array, found: Found | null): void {
  if (found === null) return;
  const kept = new Set(found);
  for (let i = 0; i < into.length; i++) if (!kept.has(i)) into[i] = (into[i] as number) | TEXT_BIT;
}

const INCLUDED = 1;
const EXCLUDED = 2;

// Every offset and code is the column's own, so the arrays have an element there.
function markFacet(into: Uint32Array, column: FacetColumn, selection: Selection, bit: number): void {
  if (!isSelected(selection)) return;
  const { offsets, members } = column;
  const sides = sidesByCode(column, selection);
  const open = selection.include.length === 0 ? INCLUDED : 0;
  for (let i = 0; i < into.length; i++) {
    let side = open;
    const end = offsets[i + 1] as number;
    for (let k = offsets[i] as number; k < end; k++) side |= sides[members[k] as number] as number;
    if (side !== INCLUDED) into[i] = (into[i] as number) | bit;
  }
}

function sidesByCode({ codeOf, terms }: FacetColumn, { include, exclude }: Selection): Uint8Array {
  const sides = new Uint8Array(terms.length);
  for (const value of include) sides[codeOf.get(value) ?? terms.length] = INCLUDED;
  for (const value of exclude) sides[codeOf.get(value) ?? terms.length] = EXCLUDED;
  return sides;
}
