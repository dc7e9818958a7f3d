import type { Measure } from '../../../../query/view.ts';
import { printCount } from '../../../../ui/print-count.ts';

/** Steps of the ramp; the theme has a colour for each. */
const STEPS = [1, 2, 3, 4, 5] as const;

export type HeatStep = 0 | (typeof STEPS)[number];

/** Steps are even in the square root: one author of a hundred articles must not leave all others in the same step. */
const upTo = (step: number, highest: number): number => (step / STEPS.length) ** 2 * highest;

/** The step of a value; 0 for nothing. */
export function heatStep(value: number, highest: number): HeatStep {
  if (value <= 0 || highest <= 0) return 0;
  return STEPS.find((step) => value <= upTo(step, highest) + 1e-9) ?? 5;
}

export type HeatRange = { readonly step: HeatStep; readonly label: string };

const round = (share: number): number => Math.round(share * 1000) / 10;

function countRange(step: number, highest: number): string | null {
  const from = Math.floor(upTo(step - 1, highest) + 1e-9) + 1;
  const to = Math.floor(upTo(step, highest) + 1e-9);
  if (to < from) return null;
  return from === to ? printCount(from) : `${printCount(from)}–${printCount(to)}`;
}

/** What each step stands for; steps that no number falls into are left out. */
export function heatRanges(highest: number, measure: Measure): readonly HeatRange[] {
  if (highest <= 0) return [];
  return STEPS.flatMap((step) => {
    const label =
      measure === 'count'
        ? countRange(step, highest)
        : `${round(upTo(step - 1, highest))}–${round(upTo(step, highest))}%`;
    return label === null ? [] : [{ step, label }];
  });
}

/** Ground and text of a step, as colours of the theme. */
export function heatColours(step: HeatStep): { readonly ground: string; readonly text: string } {
  if (step === 0) return { ground: 'transparent', text: 'var(--muted)' };
  return { ground: `var(--heat-${step})`, text: step > 3 ? 'var(--panel)' : 'var(--ink)' };
}
