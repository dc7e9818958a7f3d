import { expect, test } from 'vitest';
import type { PartialDate } from '../../../model/partial-date.ts';
import { zoomSteps } from './zoom-steps.ts';

const zoom = (from: string, to: string) => ({ from: from as PartialDate, to: to as PartialDate });
const names = (...[from, to]: Parameters<typeof zoomSteps>) => zoomSteps(from, to).map(({ name }) => name);
const year = zoom('2022-01', '2022-12');

test('the axis goes into the chosen months, and out again, never to where it is', () => {
  expect(names(null, null)).toEqual([]);
  expect(names(null, year)).toEqual(['Zoom to selection']);
  expect(names(year, zoom('2022-01', '2022-12'))).toEqual(['Whole span']);
  expect(names(year, null)).toEqual(['Whole span']);
  expect(names(year, zoom('2022-03', '2022-12'))).toEqual(['Zoom to selection', 'Whole span']);
});
