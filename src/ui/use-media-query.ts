import { useEffect, useState } from 'react';

/** Whether the media query holds now; keeps up with it, but for the time it is printed: paper is no other window. */
export function useMediaQuery(query: string): boolean {
  // Kept as state: asking `matchMedia` in every render makes the browser settle its styles first.
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const update = (): void => {
      if (!matchMedia('print').matches) setMatches(list.matches);
    };
    update();
    list.addEventListener('change', update);
    return () => list.removeEventListener('change', update);
  }, [query]);
  return matches;
}
