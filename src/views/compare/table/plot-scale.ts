import type { Interval } from '../../../query/compare/proportion.ts';

/** An axis: its ends, where its labels stand, and how far along it a value is, in percent. */
export type PlotScale = Interval & {
  readonly ticks: readonly number[];
  readonly at: (value: number) => number;
};

const MOST_TICKS = 6;

function scaleBetween(low: number, high: number, step: number): PlotScale {
  const count = Math.round((high - low) / step);
  return {
    low,
    high,
    ticks: Array.from({ length: count + 1 }, (_, i) => low + i * step),
    at: (value) => (100 * (Math.min(high, Math.max(low, value)) - low)) / (high - low),
  };
}

/** The smallest of `steps` by which an axis from below `low` to above `high`, which 0 lies between, needs few labels. */
function scaleBy(steps: readonly number[], { low, high }: Interval): PlotScale {
  const ends = (step: number): readonly [number, number] => [
    Math.floor(low / step + 1e-9),
    Math.ceil(high / step - 1e-9),
  ];
  const fits = (step: number): boolean => {
    const [first, last] = ends(step);
    return last - first < MOST_TICKS;
  };
  const step = steps.find(fits) ?? steps.at(-1) ?? 1;
  const [first, last] = ends(step);
  return scaleBetween(first * step, (first === last ? last + 1 : last) * step, step);
}

function spanOf(intervals: readonly Interval[]): Interval {
  return {
    low: Math.min(0, ...intervals.map(({ low }) => low)),
    high: Math.max(0, ...intervals.map(({ high }) => high)),
  };
}

/** For differences of shares, -1 to 1. */
export function pointsScale(intervals: readonly Interval[]): PlotScale {
  return scaleBy([0.05, 0.1, 0.2, 0.25, 0.5], spanOf(intervals));
}

/** An interval may reach further than is worth drawing. */
const FARTHEST = Math.log(64);

/** For logarithms of odds ratios, labelled at powers of 2, 4 or 8. */
export function oddsScale(intervals: readonly Interval[]): PlotScale {
  const { low, high } = spanOf(intervals);
  const reach = Math.min(FARTHEST, Math.max(-low, high));
  return scaleBy([Math.LN2, 2 * Math.LN2, 3 * Math.LN2], {
    low: Math.max(low, -reach),
    high: Math.min(high, reach),
  });
}
