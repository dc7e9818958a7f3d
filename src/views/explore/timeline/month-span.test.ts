import { expect, test } from 'vitest';
import { monthOf, type PartialDate } from '../../../model/partial-date.ts';
import { chosenSpan, clipWindow, overlaps, spanOf } from './month-span.ts';

const axis = Array.from({ length: 30 }, (_, i) => monthOf(2020 * 12 + i));
const zoom = (from: string, to: string) => ({ from: from as PartialDate, to: to as PartialDate });

test('a zoom shows its months; one that reaches none shows all', () => {
  expect(spanOf(null, axis)).toEqual({ start: 0, end: 29 });
  expect(spanOf(zoom('2020-03', '2020-05'), axis)).toEqual({ start: 2, end: 4 });
  expect(spanOf(zoom('1990-01', '2020-02'), axis)).toEqual({ start: 0, end: 1 });
  expect(spanOf(zoom('1990-01', '1991-01'), axis)).toEqual({ start: 0, end: 29 });
});

test('the months chosen run from the first to the last; all, or none, are no selection', () => {
  const months = (chosen: (month: string) => boolean) =>
    axis.map((month) => ({ month, gap: false, total: 1, of: 1, segments: [], chosen: chosen(month) }));
  expect(chosenSpan(months((month) => month.startsWith('2021')))).toEqual(zoom('2021-01', '2021-12'));
  expect(chosenSpan(months((month) => month < '2020-02' || month > '2022-05'))).toEqual(
    zoom('2020-01', '2022-06'),
  );
  expect(chosenSpan(months(() => true))).toBeNull();
  expect(chosenSpan(months(() => false))).toBeNull();
});

test('of a window only the part shown can be drawn', () => {
  const span = { start: 5, end: 9 };
  expect(clipWindow({ start: 2, end: 7 }, span)).toEqual({ start: 5, end: 7 });
  expect(clipWindow({ start: 0, end: 3 }, span)).toEqual({ start: 5, end: 5 });
  expect(overlaps({ start: 2, end: 5 }, span)).toBe(true);
  expect(overlaps({ start: 0, end: 4 }, span)).toBe(false);
});
