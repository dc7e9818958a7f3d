/** A stream of numbers that is the same for the same seed: mulberry32 (Tommy Ettinger, 2017, public domain). */
export type Random = {
  /** At least 0, less than 1. */
  readonly next: () => number;
  /** A whole number from 0 to `below`, without it. */
  readonly below: (below: number) => number;
  readonly pick: <T>(values: readonly T[]) => T;
  /** As `pick`, where the nth value comes with a frequency of 1 / n (Zipf), as words and authors do. */
  readonly pickZipf: <T>(values: readonly T[]) => T;
};

export function createRandom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const at = <T>(values: readonly T[], position: number): T => {
    const value = values[position];
    if (value === undefined)
      throw new RangeError(`Nothing to pick at ${position} of ${values.length} values`);
    return value;
  };
  return {
    next,
    below,
    pick: (values) => at(values, below(values.length)),
    // The inverse of the harmonic sum, by its integral: exact enough for a likeness.
    pickZipf: (values) => at(values, Math.floor((values.length + 1) ** next()) - 1),
  };
}
