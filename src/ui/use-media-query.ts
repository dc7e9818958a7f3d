import { useEffect, useState } from 'react';

/** Whether the media query holds now; keeps up with it. */
export function useMediaQuery(query: string): boolean {
  // Kept as state: asking `matchMedia` in every render makes the browser settle its styles first.
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const update = (): void => setMatches(list.matches);
    update();
    list.addEventListener('change', update);
    return () => list.removeEventListener('change', update);
  }, [query]);
  return matches;
}
