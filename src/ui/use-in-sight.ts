import { type RefObject, useEffect, useState } from 'react';

/** How far outside the window counts as in sight. */
const MARGIN = '200px';

/** Whether the element has been in or near the window, or has waited so many milliseconds to be. */
export function useInSight(ref: RefObject<Element | null>, patience: number | null): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (seen || ref.current === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
      },
      { rootMargin: MARGIN },
    );
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [ref, seen]);
  useEffect(() => {
    if (seen || patience === null) return undefined;
    const timer = setTimeout(() => setSeen(true), patience);
    return () => clearTimeout(timer);
  }, [patience, seen]);
  return seen;
}
