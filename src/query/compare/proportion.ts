/** `count` of `of` articles; both may be 0. */
export type Proportion = { readonly count: number; readonly of: number };

export type Interval = { readonly low: number; readonly high: number };

/** Standard normal quantile of a two-sided 95 % interval. */
export const Z95 = 1.959963984540054;

/** The part of the whole, 0 to 1; 0 of a whole that is empty. */
export function shareOf({ count, of }: Proportion): number {
  return of === 0 ? 0 : count / of;
}

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/**
 * Wilson's score interval for a proportion (Wilson 1927), recommended for small numbers by Brown, Cai & DasGupta 2001:
 * every true share that a score test would not reject at the level of `z`. Of no articles at all, anything from 0 to 1.
 */
export function wilsonInterval({ count, of }: Proportion, z: number = Z95): Interval {
  if (of === 0) return { low: 0, high: 1 };
  const share = count / of;
  const slack = (z * z) / of;
  const middle = share + slack / 2;
  const reach = z * Math.sqrt((share * (1 - share)) / of + slack / (4 * of));
  return {
    // At the ends the root takes away exactly what was added, but not in floating point.
    low: count === 0 ? 0 : clamp((middle - reach) / (1 + slack)),
    high: count === of ? 1 : clamp((middle + reach) / (1 + slack)),
  };
}
