import type { Columns } from './columns.ts';
import { FACETS } from './facets/index.ts';
import { createCount, createTally, facetBit, isCounted, type Masks, type Tally, UNCOUNTED } from './tally.ts';

/**
 * Brings the counts from the masks `before`, as the last call left them, to `after`. `changed` are the bits that may differ, `moved` the articles
 * whose masks do; null where it may be any.
 */
export type Recount = (before: Masks, after: Masks, changed: number, moved: Uint32Array | null) => void;

/** Masks that are looked for: 1 by mask, 0 for all others. */
type Wanted = Uint8Array;

const wantedWhere = (isWanted: (mask: number) => boolean): Wanted =>
  Uint8Array.from({ length: UNCOUNTED + 1 }, (_, mask) => (isWanted(mask) ? 1 : 0));

const COUNTED = wantedWhere(isCounted);

const FAILING = wantedWhere((mask) => mask !== 0);

/**
 * Counts as few articles as it can: it starts from whichever known state is nearest: the last answer, nothing counted, or
 * everything counted. So what no filter, or a narrow one, leaves costs next to nothing, whatever stood before. `room` has a
 * place for every article, and what it holds is lost.
 */
export function createRecount(tally: Tally, columns: Columns, room: Uint32Array): Recount {
  const count = createCount(tally, columns);
  const everything = createTally(columns);
  createCount(everything, columns)(columns.byMonth.articles, new Uint16Array(columns.size), 1);

  return (before, after, changed, moved) => {
    const own = FACETS.find(({ temporal }, at) => !temporal && facetBit(at) === changed);
    const { base, terms } = own === undefined ? { base: 0, terms: [] } : columns.facets[own.id];
    // What a facet chooses leaves its own counts as they were, and failing it alone is to stand in no others.
    const kept = tally.values.slice(base, base + terms.length);
    const counted = own === undefined ? COUNTED : COUNTED.with(changed, 0);
    const [some, failing] = [howMany(counted, after), howMany(FAILING, after)];
    if (moved !== null) {
      count(moved, before, -1);
      count(moved, after, 1);
    } else if (some < failing) {
      for (const part of [tally.values, tally.timeline]) part.fill(0);
      count(list(counted, after, room), after, 1);
    } else {
      tally.values.set(everything.values);
      tally.timeline.set(everything.timeline);
      const articles = list(FAILING, after, room);
      count(articles, after, -1, 0);
      count(articles, after, 1);
    }
    tally.values.set(kept, base);
  };
}

// Masks are by article and `Wanted` by mask, so the arrays have an element there.

function howMany(wanted: Wanted, masks: Masks): number {
  let size = 0;
  for (let i = 0; i < masks.length; i++) size += wanted[masks[i] as number] as number;
  return size;
}

/** The articles with such a mask, in a part of `room`. */
function list(wanted: Wanted, masks: Masks, room: Uint32Array): Uint32Array {
  let size = 0;
  for (let i = 0; i < masks.length; i++) {
    room[size] = i;
    size += wanted[masks[i] as number] as number;
  }
  return room.subarray(0, size);
}
