import { type Interval, type Proportion, shareOf, wilsonInterval, Z95 } from './proportion.ts';

/** The first share less the second, -1 to 1. */
export function differenceOf(first: Proportion, second: Proportion): number {
  return shareOf(first) - shareOf(second);
}

/**
 * Newcombe's hybrid score interval for the difference of two independent proportions, first less second (Newcombe 1998,
 * method 10): the distances from the shares to the ends of their Wilson intervals, squared and added. Where the sides
 * have articles in common it is wider than it need be.
 */
export function differenceInterval(first: Proportion, second: Proportion, z: number = Z95): Interval {
  const [p, q] = [shareOf(first), shareOf(second)];
  const [a, b] = [wilsonInterval(first, z), wilsonInterval(second, z)];
  return {
    low: Math.max(-1, p - q - Math.hypot(p - a.low, b.high - q)),
    high: Math.min(1, p - q + Math.hypot(a.high - p, q - b.low)),
  };
}

export function holdsZero({ low, high }: Interval): boolean {
  return low <= 0 && high >= 0;
}

/** Halvings of a span that is 1 wide for all but the surest differences. */
const STEPS = 34;

/**
 * The z at which the difference's interval just reaches 0: the larger, the surer it is that there is a difference. 0 where
 * the shares are equal; above `Z95` exactly where the 95 % interval leaves 0 out.
 */
export function suretyOf(first: Proportion, second: Proportion): number {
  if (first.of === 0 || second.of === 0 || differenceOf(first, second) === 0) return 0;
  let [low, high] = [0, 1];
  while (!holdsZero(differenceInterval(first, second, high))) [low, high] = [high, 2 * high];
  for (let i = 0; i < STEPS; i++) {
    const z = (low + high) / 2;
    if (holdsZero(differenceInterval(first, second, z))) high = z;
    else low = z;
  }
  return low;
}
