import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useIsPrinting } from './use-is-printing.ts';

/** What A4 and Letter have room for beside the margins, in CSS pixels: no script runs between layout and print. */
const PAPER = 640;

/** Width of an element in CSS pixels, kept up to date; 0 before it is first laid out; on paper no wider than that is. */
export function useWidth<E extends HTMLElement>(): readonly [ref: RefObject<E | null>, width: number] {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(0);
  const isPrinting = useIsPrinting();
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = (): void => setWidth(Math.floor(element.getBoundingClientRect().width));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, isPrinting ? Math.min(width, PAPER) : width];
}
