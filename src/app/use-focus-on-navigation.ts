import { useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router-dom';

/** Id of the element that had the focus last: the link itself is gone by the time its page is. */
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

function focusElement(id: string): boolean {
  const element = id === '' ? null : document.getElementById(id);
  element?.focus({ preventScroll: true });
  return element !== null;
}

/**
 * Moves the focus as a page load would: to the element a hash names, on a new page to `mainId`, and by Back or Forward
 * to the element that had it when the entry was left. A change of the query string alone leaves it where it is.
 */
export function useFocusOnNavigation(mainId: string): void {
  const location = useLocation();
  const type = useNavigationType();
  const lastFocused = useLastFocusedId();
  const left = useRef(new Map<string, string>());
  const previous = useRef(location);

  useEffect(() => {
    const from = previous.current;
    previous.current = location;
    if (from !== location) left.current.set(from.key, lastFocused.current);
    const hash = decodeURIComponent(location.hash.slice(1));
    if (from === location) {
      focusElement(hash);
      return;
    }
    if (type === 'POP' && focusElement(left.current.get(location.key) ?? '')) return;
    if (from.hash !== location.hash || from.pathname !== location.pathname) {
      if (focusElement(hash)) return;
    }
    if (from.pathname !== location.pathname) focusElement(mainId);
  }, [location, type, lastFocused, mainId]);
}
