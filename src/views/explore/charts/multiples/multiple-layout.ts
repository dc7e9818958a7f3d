import { NONE } from '../../../../query/facets/facet.ts';
import type { YearColumn } from '../by-year.ts';

/** CSS pixels. A bar is pressed on its whole column, no smaller than WCAG 2.5.8 asks. */
const LEAST_COLUMN = 24;
const ROOMY = 32;
const GAP = 16;
const MOST_ABREAST = 4;

/** Heights: of the tallest bar, of the number over it, of the years under it. */
export const PLOT = { bar: 34, number: 14, years: 15 } as const;

export type MultipleLayout = {
  /** Small charts side by side. */
  readonly abreast: number;
  /** Width of one, and of a year in it. */
  readonly width: number;
  readonly column: number;
};

/** As many small charts side by side as leave every year wide enough to press. */
export function layoutMultiples(width: number, years: number): MultipleLayout {
  const least = years * LEAST_COLUMN;
  const abreast = Math.max(1, Math.min(MOST_ABREAST, Math.floor((width + GAP) / (least + GAP))));
  const own = Math.max(least, Math.floor((width - (abreast - 1) * GAP) / abreast));
  return { abreast, width: own, column: years === 0 ? 0 : own / years };
}

/** `2018`, or `’18` where there is no room for it; `n.d.` for the undated. */
export function shortYear({ value, name }: YearColumn, column: number): string {
  if (value === NONE) return 'n.d.';
  return column < ROOMY ? `’${name.slice(-2)}` : name;
}
