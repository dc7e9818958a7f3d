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
 * everything counted. So what no filter, or a narrow one, leaves costs next to nothing, whatever stood before.
 */
export function createRecount(tally: Tally, columns: Columns): Recount {
  const count = createCount(tally, columns);
  const everything = createTally(columns);
  const all = columns.byMonth.articles;
  countFrom(createCount(everything, columns), all, UNCOUNTED, new Uint16Array(columns.size));
  const facetRanges = FACETS.map(({ id }) => columns.facets[id]);

  return (before, after, changed, moved) => {
    const only = FACETS.findIndex((_, at) => facetBit(at) === changed);
    const own = facetRanges[only];
    // What a facet chooses leaves its own counts as they were.
    const kept = own === undefined ? null : tally.values.slice(own.base, own.base + own.terms.length);
    const start = moved === null ? nearestStart(before, after, own === undefined ? 0 : changed) : 'last';
    if (start === 'last') countFrom(count, moved ?? all, before, after);
    else if (start === 'everything') {
      copyTally(tally, everything);
      countFrom(count, all, 0, after);
    } else {
      copyTally(tally, null);
      // Who fails this facet alone stands only in its own counts, unless it is of time and so in the timeline.
      countFrom(count, all, UNCOUNTED, after, FACETS[only]?.temporal === false ? changed : null);
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
  const sizes = new Uint32Array(UNCOUNTED + 1);
  for (let i = 0; i < after.length; i++) {
    const mask = after[i] as number;
    // 1 where they differ. A branch would cost more than all else here: no processor could foretell it.
    moved += -(mask ^ (before[i] as number)) >>> 31;
    sizes[mask] = (sizes[mask] as number) + 1;
  }
  const failing = after.length - (sizes[0] as number);
  const near = sizes.reduce((sum, size, mask) => (isNear(mask) && mask !== own ? sum + size : sum), 0);
  if (moved <= near && moved <= failing) return 'last';
  return near < failing ? 'nothing' : 'everything';
}

/** `before` is what all articles have, or each its own. Articles with the mask `spared` are left as they are. */
function countFrom(
  count: Count,
  articles: Uint32Array,
  before: Masks | number,
  after: Masks,
  spared: number | null = null,
): void {
  for (let i = 0; i < articles.length; i++) {
    const article = articles[i] as number;
    const mask = after[article] as number;
    const last = typeof before === 'number' ? before : (before[article] as number);
    if (mask === last || mask === spared) continue;
    count(article, last, -1);
    count(article, mask, 1);
  }
}
