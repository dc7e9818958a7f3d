import { type Columns, UNDATED } from './columns.ts';
import type { FacetColumn } from './facet-column.ts';
import { eachFacet, FACETS, type FacetId } from './facets/index.ts';

/**
 * Articles counted by value, and by month and slot. A condition an article fails is a bit of its mask: bit 0 the
 * range of months, bit 1 the search, bit n + 2 the nth facet. A facet's counts disregard the facet's own bit, the timeline's all
 * bits of time, so that each shows what choosing otherwise would give.
 */
export type Tally = {
  readonly facets: Readonly<Record<FacetId, Uint32Array>>;
  /** Row a month from the corpus's first, one more for undated; column a slot. */
  readonly timeline: Uint32Array;
};

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
    facets: eachFacet(({ id }) => new Uint32Array(columns.facets[id].terms.length)),
    timeline: new Uint32Array((monthCount(columns) + 1) * slotCount(columns)),
  };
}

/** Articles whose masks a question has moved: the first `length` of `articles`, in corpus order. */
export type Moves = {
  readonly articles: Uint32Array;
  readonly length: number;
  readonly before: Uint32Array;
  readonly after: Uint32Array;
};

/** Takes the moved articles in or out of the counts. */
export function recount(tally: Tally, columns: Columns, moves: Moves): void {
  for (const [at, { id }] of FACETS.entries()) {
    recountFacet(tally.facets[id], columns.facets[id], ~facetBit(at), moves);
  }
  recountTimeline(tally.timeline, columns, moves);
}

// Articles, offsets and codes are the columns' own, so the arrays have an element there.

/** 1 where the article comes in, -1 where it goes, 0 where it stays as it was. */
function stepOf({ before, after }: Moves, article: number, heeded: number): number {
  const counted = ((before[article] as number) & heeded) === 0 ? 1 : 0;
  const counting = ((after[article] as number) & heeded) === 0 ? 1 : 0;
  return counting - counted;
}

function recountFacet(counts: Uint32Array, column: FacetColumn, heeded: number, moves: Moves): void {
  const { offsets, members } = column;
  for (let i = 0; i < moves.length; i++) {
    const article = moves.articles[i] as number;
    const step = stepOf(moves, article, heeded);
    if (step === 0) continue;
    const end = offsets[article + 1] as number;
    for (let k = offsets[article] as number; k < end; k++) {
      const code = members[k] as number;
      counts[code] = (counts[code] as number) + step;
    }
  }
}

function recountTimeline(counts: Uint32Array, columns: Columns, moves: Moves): void {
  const { months, slots, span } = columns;
  const width = slotCount(columns);
  const first = span?.[0] ?? 0;
  const undatedRow = monthCount(columns);
  for (let i = 0; i < moves.length; i++) {
    const article = moves.articles[i] as number;
    const step = stepOf(moves, article, ~TIME_BITS);
    if (step === 0) continue;
    const month = months[article] as number;
    const row = month === UNDATED ? undatedRow : month - first;
    const cell = row * width + (slots[article] as number);
    counts[cell] = (counts[cell] as number) + step;
  }
}
