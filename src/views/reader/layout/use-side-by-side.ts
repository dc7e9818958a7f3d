import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useMediaQuery } from '../../../ui/use-media-query.ts';
import { keepPlace } from './keep-place.ts';

const KEY = 'reader-layout';
const CHOSEN = 'side-by-side';

/** Room for two columns of a readable width: 1100 pixels. */
const ROOM = '(min-width: 68.75rem)';

function readChoice(): boolean {
  try {
    return localStorage.getItem(KEY) === CHOSEN;
  } catch {
    return false;
  }
}

function store(isChosen: boolean): void {
  try {
    if (isChosen) localStorage.setItem(KEY, CHOSEN);
    else localStorage.removeItem(KEY);
  } catch {
    // Blocked or full: the choice then holds until the article is left.
  }
}

type SideBySide = {
  /** Whether the window has room for it. */
  readonly isPossible: boolean;
  readonly isOn: boolean;
  readonly toggle: () => void;
};

/** Analysis and sources in two columns: remembered from one article to the next, in one column where there is no room. */
export function useSideBySide(): SideBySide {
  const isPossible = useMediaQuery(ROOM);
  const [isChosen, setChosen] = useState(readChoice);
  const toggle = (): void => {
    store(!isChosen);
    keepPlace(() => flushSync(() => setChosen(!isChosen)));
  };
  return { isPossible, isOn: isPossible && isChosen, toggle };
}
