import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useIsPrinting } from './use-is-printing.ts';

/** What A4 and Letter have room for beside the margins, in CSS pixels: no script runs between layout and print. */
const PAPER = 640;

const widthOf = (element: Element | null): number => Math.floor(element?.getBoundingClientRect().width ?? 0);

/**
 * Width of an element in CSS pixels, kept up to date; on paper no wider than that is. Before it is first laid out it is that of
 * what stands in for it, a selector's first, and 0 without one: what is drawn then need not be drawn again.
 */
export function useWidth<E extends HTMLElement>(
  standIn?: string,
): readonly [ref: RefObject<E | null>, width: number] {
  const ref = useRef<E>(null);
  const [expected] = useState(() => (standIn === undefined ? 0 : widthOf(document.querySelector(standIn))));
  const [width, setWidth] = useState(expected);
  const isPrinting = useIsPrinting();
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = (): void => setWidth(widthOf(element));
    // Measured now, the whole page is laid out in the middle of being drawn; the observer measures when it is.
    if (expected === 0) measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [expected]);
  return [ref, isPrinting ? Math.min(width, PAPER) : width];
}
