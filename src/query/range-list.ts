import { type Columns, UNDATED } from './columns.ts';
import { monthsOf } from './month-index.ts';
import type { MonthRange } from './query.ts';
import { type Masks, RANGE_BIT } from './tally.ts';

/** The articles of a list that a range of months keeps, in the list's order. */
export type RangeList = (range: MonthRange) => Uint32Array;

// Articles are the columns' own, so the arrays have an element there.

/**
 * The articles in `order` that meet every condition but the range, for any range. In an order by date a range is one piece of
 * them, found by halving. The lists are parts of one array: they are read, never written.
 */
export function listByMonth({ months }: Columns, masks: Masks, order: Uint32Array): RangeList {
  const kept = order.filter((article) => ((masks[article] as number) & ~RANGE_BIT) === 0);
  const dated = kept.filter((article) => months[article] !== UNDATED);
  const keys = Int32Array.from(dated, (article) => months[article] as number);
  const isRising = keys.every((key, i) => i === 0 || key >= (keys[i - 1] as number));
  const isFalling = !isRising && keys.every((key, i) => i === 0 || key <= (keys[i - 1] as number));
  return (range) => {
    const bounds = monthsOf(range);
    if (bounds === null) return kept;
    const [low, high] = bounds;
    if (isRising)
      return dated.subarray(
        firstWhere(keys, (key) => key >= low),
        firstWhere(keys, (key) => key > high),
      );
    if (isFalling)
      return dated.subarray(
        firstWhere(keys, (key) => key <= high),
        firstWhere(keys, (key) => key < low),
      );
    return dated.filter((_, i) => (keys[i] as number) >= low && (keys[i] as number) <= high);
  };
}

/** Where the keys begin to meet a condition that all after them meet, too. */
function firstWhere(keys: Int32Array, meets: (key: number) => boolean): number {
  let from = 0;
  let to = keys.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (meets(keys[middle] as number)) to = middle;
    else from = middle + 1;
  }
  return from;
}
