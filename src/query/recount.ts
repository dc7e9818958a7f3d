import type { Columns } from './columns.ts';
import { FACETS } from './facets/index.ts';
import {
  type Count,
  createCount,
  createTally,
  facetBit,
  isNear,
  type Masks,
  type Tally,
  UNCOUNTED,
} from './tally.ts';

/** Brings the counts from the masks `before`, as the last call left them, to `after`; `changed` are the bits that may differ. */
export type Recount = (before: Masks, after: Masks, changed: number) => void;

/**
 * Counts as few articles as it can: it starts from whichever known state is nearest: the last answer, nothing counted, or
 * everything counted. So what no filter, or a narrow one, leaves costs next to nothing, whatever stood before.
 */
export function createRecount(tally: Tally, columns: Columns): Recount {
  const count = createCount(tally, columns);
  const everything = createTally(columns);
  countFrom(createCount(everything, columns), UNCOUNTED, new Uint16Array(columns.size));
  const facetRanges = FACETS.map(({ id }) => columns.facets[id]);

  return (before, after, changed) => {
    const only = FACETS.findIndex((_, at) => facetBit(at) === changed);
    const own = facetRanges[only];
    // What a facet chooses leaves its own counts as they were.
    const kept = own === undefined ? null : tally.values.slice(own.base, own.base + own.terms.length);
    const start = nearestStart(before, after, own === undefined ? 0 : changed);
    if (start === 'last') countFrom(count, before, after);
    else {
      copyTally(tally, start === 'everything' ? everything : null);
      countFrom(count, start === 'everything' ? 0 : UNCOUNTED, after);
    }
    if (own !== undefined && kept !== null) tally.values.set(kept, own.base);
  };
}

function copyTally(into: Tally, from: Tally | null): void {
  for (const part of ['values', 'timeline'] as const) {
    if (from === null) into[part].fill(0);
    else into[part].set(from[part]);
  }
}

type Start = 'last' | 'nothing' | 'everything';

/** Where the fewest articles have to be counted from. `own` is a bit whose counts stay: failing it alone costs nothing. */
function nearestStart(before: Masks, after: Masks, own: number): Start {
  let moved = 0;
  let near = 0;
  let failing = 0;
  for (let i = 0; i < after.length; i++) {
    const mask = after[i] as number;
    if (mask !== before[i]) moved++;
    if (mask !== 0) failing++;
    if (isNear(mask) && mask !== own) near++;
  }
  if (moved <= near && moved <= failing) return 'last';
  return near < failing ? 'nothing' : 'everything';
}

/** `before` is what all articles have, or each its own. */
function countFrom(count: Count, before: Masks | number, after: Masks): void {
  for (let i = 0; i < after.length; i++) {
    const mask = after[i] as number;
    const last = typeof before === 'number' ? before : (before[i] as number);
    if (mask === last) continue;
    count(i, last, -1);
    count(i, mask, 1);
  }
}
