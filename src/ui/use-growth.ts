import { startTransition, useEffect, useState } from 'react';
import { whenIdle } from './when-idle.ts';

/** What has grown to its end, or been left, since the page was opened. */
const grown = new Set<string>();

/** Whether all parts must stand at once: they have before, or the browser puts the page where it was scrolled to. */
export function hasGrown(name: string): boolean {
  return grown.has(name) || window.scrollY > 0;
}

type Growth = {
  /** How many parts there are. */
  readonly total: number;
  /** How many of them stand at once. */
  readonly first: number;
  /** How many come at a time. */
  readonly step: number;
};

/**
 * How many parts to draw: some at once, the rest a step at a time, when the browser has time. Only the first time: where one
 * comes back to, scrolled, all that is above must stand at once.
 */
export function useGrowth(name: string, { total, first, step }: Growth): number {
  const [drawn, setDrawn] = useState(() => (hasGrown(name) ? Number.POSITIVE_INFINITY : first));
  useEffect(() => {
    if (drawn === Number.POSITIVE_INFINITY) return undefined;
    const isLast = drawn + step >= total;
    if (isLast) grown.add(name);
    const next = isLast ? Number.POSITIVE_INFINITY : drawn + step;
    return whenIdle(() => startTransition(() => setDrawn(next)));
  }, [name, drawn, total, step]);
  useEffect(
    () => () => {
      grown.add(name);
    },
    [name],
  );
  return Math.min(drawn, total);
}
