import { startTransition, useEffect, useState } from 'react';

/** The value as it was when it last stood still for so many milliseconds; at once where that is 0. */
export function useSettled<T>(value: T, milliseconds: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const settle = (): void => startTransition(() => setSettled(() => value));
    // What holds at once is what a later wait begins with.
    if (milliseconds === 0) return settle();
    const timer = setTimeout(settle, milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return milliseconds === 0 ? value : settled;
}
