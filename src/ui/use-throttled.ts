import { startTransition, useEffect, useRef, useState } from 'react';

/** The value, kept back so that it changes at most once in so many milliseconds; at once where that is 0. */
export function useThrottled<T>(value: T, milliseconds: number): T {
  const [held, setHeld] = useState(value);
  const last = useRef(0);
  useEffect(() => {
    const show = (): void => {
      last.current = performance.now();
      startTransition(() => setHeld(() => value));
    };
    // What is held is the value to begin with when it is next kept back.
    if (milliseconds === 0) return show();
    const timer = setTimeout(show, Math.max(0, last.current + milliseconds - performance.now()));
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return milliseconds === 0 ? value : held;
}
