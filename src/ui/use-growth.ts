import { startTransition, useEffect, useState } from 'react';

/** How many of so many parts to draw: the first at once, the rest a step at a time, each in a task of its own. */
export function useGrowth(total: number, first: number, step: number): number {
  const [drawn, setDrawn] = useState(first);
  useEffect(() => {
    if (drawn >= total) return undefined;
    const timer = setTimeout(() => startTransition(() => setDrawn(drawn + step)));
    return () => clearTimeout(timer);
  }, [drawn, total, step]);
  return Math.min(drawn, total);
}
