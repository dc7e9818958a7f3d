import { useEffect, useRef } from 'react';
import { type Location, useLocation, useNavigationType } from 'react-router-dom';
import { readHash } from '../query/anchors.ts';

/** Id of the element that had the focus last: a link itself is gone by the time its page is there. */
function useLastFocusedId(): { readonly current: string } {
  const last = useRef('');
  useEffect(() => {
    const remember = (event: FocusEvent): void => {
      last.current = event.target instanceof Element ? event.target.id : '';
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  return last;
}

function focusElement(id: string | undefined): boolean {
  const element = id === undefined || id === '' ? null : document.getElementById(id);
  // Scrolling is `useScrollRestoration`'s.
  element?.focus({ preventScroll: true });
  return element !== null;
}

/** The router's name for the entry the browser itself opened. */
const FIRST_KEY = 'default';

/**
 * Moves the focus as a page load would: to the element a hash names, on a new page to `mainId`, and by Back or Forward
 * to the element that had it when the entry was left. A change of the query string alone leaves it where it is.
 */
export function useFocusOnNavigation(mainId: string): void {
  const location = useLocation();
  const type = useNavigationType();
  const lastFocused = useLastFocusedId();
  const focusedWhenLeft = useRef(new Map<string, string>());
  const previous = useRef<Location | null>(null);

  useEffect(() => {
    const from = previous.current;
    previous.current = location;
    if (from === location) return;
    if (from === null && location.key === FIRST_KEY) {
      focusElement(readHash(location.hash));
      return;
    }
    if (from !== null) focusedWhenLeft.current.set(from.key, lastFocused.current);
    if (type === 'POP' && focusElement(focusedWhenLeft.current.get(location.key))) return;
    const isNewPage = from?.pathname !== location.pathname;
    if ((isNewPage || from.hash !== location.hash) && focusElement(readHash(location.hash))) return;
    if (isNewPage) focusElement(mainId);
  }, [location, type, lastFocused, mainId]);
}
