const ROOT_OF_TAU = Math.sqrt(2 * Math.PI);

/** Above this the tail is less than 1e-15, which the series below cannot tell from 0. */
const FAR = 8;

/** Chance of a standard normal value at least as far from 0 as `z`, by Marsaglia's series (2004). */
export function tailsBeyond(z: number): number {
  const x = Math.abs(z);
  if (x > FAR) return 0;
  let [sum, term] = [x, x];
  for (let n = 3; term > sum * Number.EPSILON; n += 2) {
    term *= (x * x) / n;
    sum += term;
  }
  return Math.max(0, 1 - (2 * sum * Math.exp((-x * x) / 2)) / ROOT_OF_TAU);
}

/**
 * Which of many differences, told by their z, stand together (Holm 1979): the chance that even one of those is luck is
 * below `level`, however the differences hang together.
 */
export function standTogether(zs: readonly number[], level = 0.05): readonly boolean[] {
  const order = zs.map((z, at) => ({ at, chance: tailsBeyond(z) })).sort((a, b) => a.chance - b.chance);
  const failing = order.findIndex(({ chance }, rank) => chance > level / (zs.length - rank));
  const standing = new Set((failing < 0 ? order : order.slice(0, failing)).map(({ at }) => at));
  return zs.map((_, at) => standing.has(at));
}
