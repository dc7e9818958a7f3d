import type { Columns } from './columns.ts';
import { eachFacet, FACETS, type FacetId } from './facets/index.ts';

/**
 * Articles counted by value, and by month and slot. A condition an article fails is a bit of its mask: bit 0 the
 * range of months, bit n + 1 the nth facet. A facet's counts disregard the facet's own bit, the timeline's all
 * bits of time, so that each shows what choosing otherwise would give.
 */
export type Tally = {
  readonly facets: Readonly<Record<FacetId, Uint32Array>>;
  /** Row a month from the corpus's first, one more for undated; column a slot. */
  readonly timeline: Uint32Array;
};

export const RANGE_BIT = 1;

export const facetBit = (position: number): number => 2 << position;

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
    facets: eachFacet(({ id }) => new Uint32Array(columns.facets[id].terms.length)),
    timeline: new Uint32Array((monthCount(columns) + 1) * slotCount(columns)),
  };
}

/** Moves the articles whose mask differs between `before` and `after` in or out of the counts. */
export function recount(tally: Tally, columns: Columns, before: Uint32Array, after: Uint32Array): void {
  for (const [at, { id }] of FACETS.entries()) {
    recountFacet(tally.facets[id], columns.facets[id], ~facetBit(at), before, after);
  }
  recountTimeline(tally.timeline, columns, before, after);
}

function recountFacet(
  counts: Uint32Array,
  { offsets, members }: Columns['facets'][FacetId],
  heeded: number,
  before: Uint32Array,
  after: Uint32Array,
): void {
  for (let i = 0; i < after.length; i++) {
    const counted = ((before[i] ?? 0) & heeded) === 0;
    const counting = ((after[i] ?? 0) & heeded) === 0;
    if (counted === counting) continue;
    const step = counting ? 1 : -1;
    const end = offsets[i + 1] ?? 0;
    for (let k = offsets[i] ?? 0; k < end; k++) {
      const code = members[k] ?? 0;
      counts[code] = (counts[code] ?? 0) + step;
    }
  }
}

function recountTimeline(
  counts: Uint32Array,
  columns: Columns,
  before: Uint32Array,
  after: Uint32Array,
): void {
  const { months, slots, span } = columns;
  const width = slotCount(columns);
  const first = span?.[0] ?? 0;
  const undatedRow = monthCount(columns);
  for (let i = 0; i < after.length; i++) {
    const counted = ((before[i] ?? 0) & ~TIME_BITS) === 0;
    const counting = ((after[i] ?? 0) & ~TIME_BITS) === 0;
    if (counted === counting) continue;
    const month = months[i] ?? -1;
    const cell = (month < 0 ? undatedRow : month - first) * width + (slots[i] ?? 0);
    counts[cell] = (counts[cell] ?? 0) + (counting ? 1 : -1);
  }
}
