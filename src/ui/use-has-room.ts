import { useIsPrinting } from './use-is-printing.ts';
import { useMediaQuery } from './use-media-query.ts';

/** How wide A4 and Letter are for style sheets. */
const PAPER = 48;

/** Whether the window is at least so wide, in rem; on paper, whether a page is. */
export function useHasRoom(width: number): boolean {
  const isWide = useMediaQuery(`(min-width: ${width}rem)`);
  return useIsPrinting() ? width <= PAPER : isWide;
}
