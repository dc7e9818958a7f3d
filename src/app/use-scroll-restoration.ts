import { useEffect, useLayoutEffect, useRef } from 'react';
import { type Location, useLocation } from 'react-router-dom';
import { readHash } from '../query/anchors.ts';
import { keepsScroll } from '../ui/keep-scroll.ts';

const STORE = 'scroll-positions';

/** The first entry of every visit has the same key: a place within one address is none within another opened in its tab. */
const placeKey = ({ key, pathname, search }: Location): string => `${key} ${pathname}${search}`;

/** By entry of the history, in CSS pixels from the top; kept over a reload for as long as the tab is open. */
function readPositions(): Map<string, number> {
  try {
    return new Map(Object.entries(JSON.parse(sessionStorage.getItem(STORE) ?? '{}')));
  } catch {
    return new Map();
  }
}

function writePositions(positions: ReadonlyMap<string, number>): void {
  try {
    sessionStorage.setItem(STORE, JSON.stringify(Object.fromEntries(positions)));
  } catch {
    // Storage is full or blocked: after a reload the page begins at its top.
  }
}

/** Milliseconds to wait for the rest of a page before its end will do. */
const PATIENCE = 3000;

/** What the reader does with the page ends the wait: it is theirs to scroll. */
const TAKES_OVER = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** To `top`, and again whenever the page grows until it reaches there. Returns what ends it. */
function scrollWhenThere(top: number): () => void {
  window.scrollTo(0, top);
  const end = new AbortController();
  const observer = new ResizeObserver(() => {
    window.scrollTo(0, top);
    if (Math.abs(window.scrollY - top) < 1) end.abort();
  });
  end.signal.addEventListener('abort', () => observer.disconnect());
  for (const event of TAKES_OVER) addEventListener(event, () => end.abort(), { signal: end.signal });
  setTimeout(() => end.abort(), PATIENCE);
  observer.observe(document.body);
  return () => end.abort();
}

/** Returns what ends waiting for a page that is still growing. */
function scrollToPlace(location: Location, left: number | undefined): (() => void) | undefined {
  if (left !== undefined) return scrollWhenThere(left);
  const target = document.getElementById(readHash(location.hash));
  if (target !== null) target.scrollIntoView();
  else if (!keepsScroll(location.state)) window.scrollTo(0, 0);
  return undefined;
}

/** Scrolls as a page load would: back to where an entry was left, to the element a hash names, else to the top. */
export function useScrollRestoration(): void {
  const location = useLocation();
  const positions = useRef<Map<string, number>>(null);
  const place = useRef('');

  useLayoutEffect(() => {
    positions.current ??= readPositions();
    place.current = placeKey(location);
    return scrollToPlace(location, positions.current.get(place.current));
  }, [location]);

  useEffect(() => {
    const remember = (): void => {
      positions.current?.set(place.current, window.scrollY);
    };
    const leave = (): void => {
      history.scrollRestoration = 'auto';
      writePositions(positions.current ?? new Map());
    };
    history.scrollRestoration = 'manual';
    addEventListener('scroll', remember, { passive: true });
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('scroll', remember);
      removeEventListener('pagehide', leave);
    };
  }, []);
}
