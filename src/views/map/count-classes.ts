import { printCount } from '../../ui/print-count.ts';

/** Counts that are shown in one colour, from few to many; `to` is null for the last, which has no upper end. */
export type CountClass = { readonly from: number; readonly to: number | null; readonly heat: HeatStep };

/** Steps of the theme's ramp. */
export type HeatStep = 1 | 2 | 3 | 4 | 5;

const STEPS = 5;

/** 1, 2, 3, 5, 10, 15, 20, 30, 50, 100 …: the nearest such number. */
function toRound(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(value));
  const choices = [1, 1.5, 2, 3, 5, 10].map((part) => part * unit).filter(Number.isInteger);
  return choices.reduce((best, choice) =>
    Math.abs(choice - value) < Math.abs(best - value) ? choice : best,
  );
}

/** Few classes are spread over the ramp, so that they are told apart. */
const heatOf = (at: number, classes: number): HeatStep =>
  (classes === 1 ? 3 : 1 + Math.round((at * (STEPS - 1)) / (classes - 1))) as HeatStep;

/**
 * At most five classes for counts from 1 to `highest`, each as many times larger as the one before: a country in almost
 * every article must not leave all others in one class.
 */
export function countClasses(highest: number): readonly CountClass[] {
  if (highest < 1) return [];
  const starts = [0, 1, 2, 3, 4].map((step) => toRound(highest ** (step / STEPS)));
  const froms = [...new Set(starts)].filter((from) => from <= highest);
  return froms.map((from, at) => ({
    from,
    to: froms[at + 1] === undefined ? null : (froms[at + 1] ?? 0) - 1,
    heat: heatOf(at, froms.length),
  }));
}

/** The class a count is in; null for 0. */
export function classOf(count: number, classes: readonly CountClass[]): CountClass | null {
  return classes.findLast(({ from }) => count >= from) ?? null;
}

/** `1`, `3–9`, `50 or more`. */
export function describeClass({ from, to }: CountClass): string {
  if (to === null) return `${printCount(from)} or more`;
  return from === to ? printCount(from) : `${printCount(from)}–${printCount(to)}`;
}
