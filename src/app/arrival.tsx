import { useEffect } from 'react';
import { useFocusOnNavigation } from './use-focus-on-navigation.ts';
import { useScrollRestoration } from './use-scroll-restoration.ts';

/** Id of the element that holds the page. */
export const CONTENT = 'content';

/** Stands beside a page that is there, so that focus and scroll position find what they look for. */
export function Arrival() {
  useScrollRestoration();
  useFocusOnNavigation(CONTENT);
  useEffect(() => document.getElementById('root')?.removeAttribute('data-first'), []);
  return null;
}
