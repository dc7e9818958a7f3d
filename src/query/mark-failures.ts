import { type Columns, UNDATED } from './columns.ts';
import { FACETS } from './facets/index.ts';
import { monthsOf } from './month-index.ts';
import type { MonthRange, Query } from './query.ts';
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
  if (changed & ~(RANGE_BIT | TEXT_BIT)) markFacets(into, columns, query, changed & ~(RANGE_BIT | TEXT_BIT));
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

/** All changed facets in one pass: every value an article has adds the bits it is chosen for. */
function markFacets(into: Masks, columns: Columns, query: Query, changed: number): void {
  const { offsets, codes } = columns.values;
  const { chosen, wanted } = chosenBits(columns, query, changed);
  const isOpen = chosen.every((bits) => bits === 0) && wanted === 0;
  for (let i = 0; i < into.length; i++) {
    let bits = 0;
    const end = isOpen ? 0 : (offsets[i + 1] as number);
    for (let k = offsets[i] as number; k < end; k++) bits |= chosen[codes[k] as number] as number;
    into[i] = ((into[i] as number) & ~changed) | (wanted & ~bits) | (bits >>> EXCLUDED);
  }
}

type Chosen = {
  /** By code: the facet's bit where the value is included, the same bit higher up where it is excluded. */
  readonly chosen: Uint32Array;
  /** Bits of the facets of which an article needs a value. */
  readonly wanted: number;
};

function chosenBits({ facets, values }: Columns, { facets: selections }: Query, changed: number): Chosen {
  const chosen = new Uint32Array(values.size);
  let wanted = 0;
  for (const [at, { id }] of FACETS.entries()) {
    const bit = facetBit(at);
    if (!(changed & bit)) continue;
    const { include, exclude } = selections[id];
    if (include.length > 0) wanted |= bit;
    const { base, codeOf } = facets[id];
    const put = (value: string, bits: number): void => {
      const code = codeOf.get(value);
      if (code !== undefined) chosen[base + code] = bits;
    };
    for (const value of include) put(value, bit);
    for (const value of exclude) put(value, bit << EXCLUDED);
  }
  return { chosen, wanted };
}
