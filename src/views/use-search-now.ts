import { useCallback } from 'react';
import { useHref, useLocation } from 'react-router-dom';

/**
 * What follows the question mark of this page's address at the moment it is called: drawn is sometimes an earlier one, since a
 * change shows in the address at once and on the page only when it is drawn. Of a page that is being left, as it was drawn.
 */
export function useSearchNow(): () => string {
  const { pathname, search } = useLocation();
  const here = useHref({ pathname });
  return useCallback(
    () => (window.location.pathname === here ? window.location.search : search),
    [here, search],
  );
}
