import type { Interval } from '../../../query/compare/proportion.ts';
import { printOdds, printOddsInterval, printPoints, printPointsInterval } from '../describe/print-numbers.ts';
import { oddsScale, type PlotScale, pointsScale } from './plot-scale.ts';

/** What differences are measured in: how they are drawn, printed, and written to a file. */
export type Measure = {
  /** `B − A`. */
  readonly sign: string;
  readonly unit: string;
  readonly scaleOf: (intervals: readonly Interval[]) => PlotScale;
  readonly print: (difference: number) => string;
  readonly printInterval: (interval: Interval) => string;
  readonly printTick: (value: number) => string;
  /** As a plain number. */
  readonly toFile: (difference: number) => number;
};

export const POINTS: Measure = {
  sign: 'B − A',
  unit: 'points',
  scaleOf: pointsScale,
  print: printPoints,
  printInterval: printPointsInterval,
  printTick: (value) => printPoints(value).replace(/\.0$/, ''),
  toFile: (difference) => Number((difference * 100).toFixed(2)),
};

function printRatio(logOdds: number): string {
  const odds = Math.exp(logOdds);
  return odds < 0.99 ? `1/${Math.round(1 / odds)}` : `${Math.round(odds)}`;
}

export const ODDS: Measure = {
  sign: 'B : A',
  unit: 'odds',
  scaleOf: oddsScale,
  print: printOdds,
  printInterval: printOddsInterval,
  printTick: printRatio,
  toFile: (logOdds) => Number(Math.exp(logOdds).toPrecision(3)),
};
