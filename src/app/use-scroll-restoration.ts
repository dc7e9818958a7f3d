import { useEffect, useLayoutEffect, useRef } from 'react';
import { type Location, useLocation } from 'react-router-dom';
import { keepsScroll } from '../ui/keep-scroll.ts';
import { hashId } from './hash-id.ts';

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

function scrollToPlace(location: Location, left: number | undefined): void {
  const target = left === undefined ? document.getElementById(hashId(location)) : null;
  if (target !== null) target.scrollIntoView();
  else if (left !== undefined || !keepsScroll(location.state)) window.scrollTo(0, left ?? 0);
}

/** Scrolls as a page load would: back to where an entry was left, to the element a hash names, else to the top. */
export function useScrollRestoration(): void {
  const location = useLocation();
  const positions = useRef<Map<string, number>>(null);
  const place = useRef('');

  useLayoutEffect(() => {
    positions.current ??= readPositions();
    place.current = placeKey(location);
    scrollToPlace(location, positions.current.get(place.current));
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
