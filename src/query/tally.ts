import { type Columns, UNDATED } from './columns.ts';
import { eachFacet, FACETS, type FacetId } from './facets/index.ts';

/**
 * Articles counted by value, and by month and slot. A condition an article fails is a bit of its mask: bit 0 the
 * range of months, bit 1 the search, bit n + 2 the nth facet. A facet's counts disregard the facet's own bit, the timeline's all
 * bits of time, so that each shows what choosing otherwise would give.
 */
export type Tally = {
  /** By code of the `ValueTable`. */
  readonly values: Uint32Array;
  /** Row a month from the corpus's first, one more for undated; column a slot. */
  readonly timeline: Uint32Array;
};

/** The conditions each article fails. */
export type Masks = Uint16Array;

export const RANGE_BIT = 1;

export const TEXT_BIT = 2;

export const facetBit = (position: number): number => 4 << position;

/** Every bit there is: an article nobody has counted yet. */
export const UNCOUNTED = facetBit(FACETS.length) - 1;

const TIME_BITS = FACETS.reduce(
  (bits, { temporal }, at) => (temporal ? bits | facetBit(at) : bits),
  RANGE_BIT,
);

export const slotCount = (columns: Columns): number => (columns.domains.length + 1) * 2;

export function monthCount({ span }: Columns): number {
  return span === null ? 0 : span[1] - span[0] + 1;
}

export function createTally(columns: Columns): Tally {
  return {
    values: new Uint32Array(columns.values.size),
    timeline: new Uint32Array((monthCount(columns) + 1) * slotCount(columns)),
  };
}

/** The counts of each facet by its own codes: parts of `values`, not copies. */
export function countsByFacet(
  { facets }: Columns,
  values: Uint32Array,
): Readonly<Record<FacetId, Uint32Array>> {
  return eachFacet(({ id }) => {
    const { base, terms } = facets[id];
    return values.subarray(base, base + terms.length);
  });
}

/** Adds (`step` 1) or takes (-1) an article with this mask to or from every count it stands in. */
export type Count = (article: number, mask: number, step: number) => void;

/** Whether an article fails at most one condition; one that fails more stands in no facet's counts. */
export const isNear = (mask: number): boolean => (mask & (mask - 1)) === 0;

// Articles, offsets and codes are the columns' own, so the arrays have an element there.

/** A counter into this tally. */
export function createCount({ values, timeline }: Tally, columns: Columns): Count {
  const { months, slots, span } = columns;
  const { offsets, codes } = columns.values;
  const width = slotCount(columns);
  const first = span?.[0] ?? 0;
  const undatedRow = monthCount(columns);
  // By mask: the codes in whose counts an article with it stands, from low to before high.
  const lows = new Uint32Array(UNCOUNTED + 1);
  const highs = new Uint32Array(UNCOUNTED + 1);
  highs[0] = values.length;
  for (const [at, { id }] of FACETS.entries()) {
    const { base, terms } = columns.facets[id];
    lows[facetBit(at)] = base;
    highs[facetBit(at)] = base + terms.length;
  }

  return (article, mask, step) => {
    if ((mask & ~TIME_BITS) === 0) {
      const month = months[article] as number;
      const row = month === UNDATED ? undatedRow : month - first;
      const cell = row * width + (slots[article] as number);
      timeline[cell] = (timeline[cell] as number) + step;
    }
    const low = lows[mask] as number;
    const high = highs[mask] as number;
    const end = high === 0 ? 0 : (offsets[article + 1] as number);
    for (let k = offsets[article] as number; k < end; k++) {
      const code = codes[k] as number;
      if (code >= low && code < high) values[code] = (values[code] as number) + step;
    }
  };
}
