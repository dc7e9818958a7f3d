import type { Interval } from '../../../query/compare/proportion.ts';

const MINUS = '−';

const percent = (share: number): string => (share * 100).toFixed(1);

/** `13.0%`. */
export const printShare = (share: number): string => `${percent(share)}%`;

/** `7.8–21.0`, in percent. */
export const printShareInterval = ({ low, high }: Interval): string => `${percent(low)}–${percent(high)}`;

/** Percentage points with their sign: `+12.0`, `−0.4`, `0.0` for no difference at all. */
export function printPoints(difference: number): string {
  const sign = difference === 0 ? '' : difference > 0 ? '+' : MINUS;
  return `${sign}${percent(Math.abs(difference))}`;
}

/** `+3.2 to +22.2`. */
export const printPointsInterval = ({ low, high }: Interval): string =>
  `${printPoints(low)} to ${printPoints(high)}`;

/** An odds ratio from its logarithm, as precise as it is large: `0.35`, `4.0`, `29`. */
export function printOdds(logOdds: number): string {
  const odds = Math.exp(logOdds);
  return odds.toFixed(odds < 1 ? 2 : odds < 10 ? 1 : 0);
}

/** `1.5–9.7`. */
export const printOddsInterval = ({ low, high }: Interval): string => `${printOdds(low)}–${printOdds(high)}`;
