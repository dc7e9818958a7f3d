import { expect, test } from 'vitest';
import type { PartialDate } from '../../../model/partial-date.ts';
import { clipOf } from './place-stacks.ts';

const stack = { segments: [], total: 0, of: 0 };
const month = (chosen: boolean) => ({ ...stack, chosen, gap: false, month: '2020-01' as PartialDate });
const rowsOf = (chosen: readonly boolean[], undated: boolean) => ({
  months: chosen.map(month),
  undated: { ...stack, chosen: undated },
  gaps: [],
});
const geometry = {
  width: 100,
  height: 60,
  left: 10,
  right: 40,
  span: { start: 0, end: 2 },
  step: 10,
  bin: 80,
  measure: 'count' as const,
  yOf: (value: number) => value,
  ticks: [],
};

test('the clip goes round the chosen months and the bin, and is none where all is chosen', () => {
  expect(clipOf(rowsOf([true, true, true], true), geometry)).toBe('none');
  expect(clipOf(rowsOf([false, true, false], false), geometry)).toBe('path("M0 0M20 -20h10v100h-10z")');
  expect(clipOf(rowsOf([false, false, false], true), geometry)).toBe('path("M0 0M80 -20h20v100h-20z")');
});
