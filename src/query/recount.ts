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

/**
 * Brings the counts from the masks `before`, as the last call left them, to `after`. `changed` are the bits that may differ,
 * `moved` the articles whose masks do; null where it could be any.
 */
export type Recount = (before: Masks, after: Masks, changed: number, moved: Uint32Array | null) => void;

/**
 * Counts as few articles as it can: it starts from whichever known state is nearest: the last answer, nothing counted, or
 * everything counted, as in the beginning. So what no filter, or a narrow one, leaves costs next to nothing, whatever stood before.
 */
export function createRecount(tally: Tally, columns: Columns): Recount {
  const count = createCount(tally, columns);
  const everything = createTally(columns);
  const nothing = createTally(columns);
  const all = columns.byMonth.articles;
  countFrom(createCount(everything, columns), all, UNCOUNTED, new Uint16Array(columns.size));
  copyTally(tally, everything);

  return (before, after, changed, moved) => {
    const only = FACETS.find((_, at) => facetBit(at) === changed);
    const kept = tally.values.slice();
    const start = moved === null ? nearestStart(before, after, changed) : 'last';
    if (start === 'last') countFrom(count, moved ?? all, before, after);
    else if (start === 'everything') {
      copyTally(tally, everything);
      countFrom(count, all, 0, after);
    } else {
      copyTally(tally, nothing);
      // Who fails this facet alone stands in no other's counts; in the timeline where it is of time.
      countFrom(count, all, UNCOUNTED, after, only?.temporal === false ? changed : 0);
    }
    if (only === undefined) return;
    // What a facet chooses leaves its own counts as they were.
    const { base, terms } = columns.facets[only.id];
    tally.values.set(kept.subarray(base, base + terms.length), base);
  };
}

function copyTally(into: Tally, { values, timeline }: Tally): void {
  into.values.set(values);
  into.timeline.set(timeline);
}

type Start = 'last' | 'nothing' | 'everything';

/** Where the fewest articles have to be counted from. One that fails just what has changed is as good as not counted. */
function nearestStart(before: Masks, after: Masks, changed: number): Start {
  let moved = 0;
  const sizes = new Uint32Array(UNCOUNTED + 1);
  for (let i = 0; i < after.length; i++) {
    const mask = after[i] as number;
    // 1 where they differ. A branch would cost more than all else here: no processor could foretell it.
    moved += -(mask ^ (before[i] as number)) >>> 31;
    sizes[mask] = (sizes[mask] as number) + 1;
  }
  const failing = after.length - (sizes[0] as number);
  const near = sizes.reduce((sum, size, mask) => (isNear(mask) && mask !== changed ? sum + size : sum), 0);
  if (moved <= near && moved <= failing) return 'last';
  return near < failing ? 'nothing' : 'everything';
}

/** `before` is what all articles have, or each its own. Articles with the mask `but`, unless it is 0, are left out. */
function countFrom(count: Count, articles: Uint32Array, before: Masks | number, after: Masks, but = 0): void {
  for (let i = 0; i < articles.length; i++) {
    const article = articles[i] as number;
    const mask = after[article] as number;
    const last = typeof before === 'number' ? before : (before[article] as number);
    if (mask === last || (mask === but && but !== 0)) continue;
    count(article, last, -1);
    count(article, mask, 1);
  }
}
