import { textWidth } from '../../../../ui/chart-frame/text-width.ts';

/** CSS pixels: the letters of a number, and what it keeps from the next. */
const SIZE = 11;
const CLEAR = 1;

/** From the left edge of the chart. */
type Placed = { readonly middle: number; readonly width: number };

const isClear = (one: Placed, other: Placed): boolean =>
  Math.abs(one.middle - other.middle) >= (one.width + other.width) / 2;

function placeOver(at: number, text: string, column: number, whole: number): Placed {
  const width = textWidth(text, SIZE) + CLEAR;
  const middle = Math.max(width / 2, Math.min(whole - width / 2, (at + 0.5) * column));
  return { middle, width };
}

/**
 * Where the middles of the numbers over bars stand, in CSS pixels from the left edge of their columns, so that they neither touch nor
 * leave the chart: of two that would, the higher bar's stays and the other is left out (null). An empty text takes no room.
 */
export function placeNumbers(
  bars: readonly { readonly value: number; readonly text: string }[],
  column: number,
): readonly (number | null)[] {
  const middles: (number | null)[] = bars.map(() => null);
  const kept: Placed[] = [];
  const order = [...bars.entries()].sort(([, a], [, b]) => b.value - a.value);
  for (const [at, { text }] of order) {
    if (text === '') continue;
    const placed = placeOver(at, text, column, bars.length * column);
    if (!kept.every((other) => isClear(placed, other))) continue;
    kept.push(placed);
    middles[at] = placed.middle - at * column;
  }
  return middles;
}
