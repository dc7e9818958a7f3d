import type { Word } from './words.ts';

const LEFT_OUT = 1;
const OTHER = 2;

/** Costs of having placed each number of the quotation's words so that they end before each word of the excerpt. */
function costsOf(quote: readonly Word[], excerpt: readonly Word[]): readonly (readonly number[])[] {
  const rows: number[][] = [Array<number>(excerpt.length + 1).fill(0)];
  for (const { kind, folded } of quote) {
    const row = rows.at(-1) ?? [];
    const next: number[] = [];
    for (let j = 0; j <= excerpt.length; j++) {
      const above = row[j] ?? 0;
      const left = next[j - 1] ?? Number.POSITIVE_INFINITY;
      const diagonal = row[j - 1] ?? Number.POSITIVE_INFINITY;
      const exchanged = diagonal + (excerpt[j - 1]?.folded === folded ? 0 : OTHER);
      next.push(
        kind === 'loose' ? Math.min(above, left) : Math.min(exchanged, above + OTHER, left + LEFT_OUT),
      );
    }
    rows.push(next);
  }
  return rows;
}

/**
 * For each word of a quotation the index of the excerpt's word it is, null where it is none: the cheapest placing of the
 * whole quotation anywhere in the excerpt, where an ellipsis or an insertion passes over words for nothing.
 */
export function alignWords(quote: readonly Word[], excerpt: readonly Word[]): readonly (number | null)[] {
  const rows = costsOf(quote, excerpt);
  const last = rows.at(-1) ?? [];
  const cost = (i: number, j: number): number => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  const placed = Array<number | null>(quote.length).fill(null);
  let j = last.indexOf(Math.min(...last));
  for (let i = quote.length; i > 0; ) {
    const word = quote[i - 1];
    const here = cost(i, j);
    const isLoose = word?.kind === 'loose';
    const agrees = !isLoose && j > 0 && excerpt[j - 1]?.folded === word?.folded;
    if (agrees && here === cost(i - 1, j - 1)) {
      placed[--i] = --j;
    } else if (isLoose ? here !== cost(i - 1, j) : here === cost(i, j - 1) + LEFT_OUT) j--;
    else {
      if (!isLoose && here === cost(i - 1, j - 1) + OTHER) j--;
      i--;
    }
  }
  return placed;
}
