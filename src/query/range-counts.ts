import type { Columns } from './columns.ts';
import type { Rows } from './month-index.ts';
import { createCount, createTally, type Masks, RANGE_BIT } from './tally.ts';

/** By code: how many articles of these months would match, as in `Tally.values`. */
export type RangeCounts = (rows: Rows) => Uint32Array;

// Rows, articles and codes are the columns' own, so the arrays have an element there.

/**
 * Counts for any range of months while all other conditions stay: what the months add, summed up from the first, so that a
 * range costs one subtraction a value, however many articles it holds. `masks` may have any range in them. (Ho et al. 1997,
 * "Range Queries in OLAP Data Cubes": prefix sums, here along the one axis that is dragged.)
 */
export function sumByMonth(columns: Columns, masks: Masks): RangeCounts {
  const { articles, starts } = columns.byMonth;
  const tally = createTally(columns);
  const count = createCount(tally, columns);
  const width = tally.values.length;
  const sums = new Uint32Array(starts.length * width);
  for (let row = 0; row + 1 < starts.length; row++) {
    const end = starts[row + 1] as number;
    for (let k = starts[row] as number; k < end; k++) {
      const article = articles[k] as number;
      count(article, (masks[article] as number) & ~RANGE_BIT, 1);
    }
    sums.set(tally.values, (row + 1) * width);
  }
  return ([from, to]) => {
    const counts = sums.slice(to * width, (to + 1) * width);
    const base = from * width;
    for (let code = 0; code < width; code++) {
      counts[code] = (counts[code] as number) - (sums[base + code] as number);
    }
    return counts;
  };
}
