import type { Proportion } from './proportion.ts';

/** Articles either side must have. */
export const FEWEST_ON_A_SIDE = 10;

/** Articles of both sides together that must have a value, and as many that must not. */
export const FEWEST_WITH = 5;

/** What there are too few of: articles on either side, articles with the value, articles without it. */
export type Lack = 'side' | 'with' | 'without';

/**
 * Why two sides are not compared on a value; null where they are. Newcombe's interval needs no five expected articles a
 * cell, as the chi-squared test does: with these few it cries wolf in at most 6 of 100 comparisons. With fewer, not even
 * all of them on one of two equal sides would be a sure difference.
 */
export function findLack(a: Proportion, b: Proportion): Lack | null {
  if (Math.min(a.of, b.of) < FEWEST_ON_A_SIDE) return 'side';
  const having = a.count + b.count;
  if (having < FEWEST_WITH) return 'with';
  return a.of + b.of - having < FEWEST_WITH ? 'without' : null;
}
