import { expect, test } from 'vitest';
import type { PartialDate } from '../../../model/partial-date.ts';
import { describeGaps, describeMonth } from './describe-month.ts';

const month = (text: string) => text as PartialDate;
const march = { month: month('2022-03'), total: 4, of: 4, segments: [], chosen: true, gap: false };

test('a month says how many articles it has, of how many, or that the index is silent', () => {
  expect(describeMonth(march)).toBe('March 2022: 4 articles');
  expect(describeMonth({ ...march, total: 1, of: 1, gap: true })).toBe('March 2022: 1 article');
  expect(describeMonth({ ...march, total: 3 })).toBe('March 2022: 3 of 4 articles, 75%');
  expect(describeMonth({ ...march, total: 0 })).toBe('March 2022: 0 of 4 articles, 0%');
  expect(describeMonth({ ...march, total: 0, of: 0 })).toBe('March 2022: 0 articles');
  expect(describeMonth({ ...march, total: 0, of: 0, gap: true })).toBe('March 2022: no entries in the index');
});

test('gaps are spans of months; none is said where there is none', () => {
  const spans = [
    { from: month('2020-11'), to: month('2021-03'), months: 5 },
    { from: month('2022-12'), to: month('2022-12'), months: 1 },
  ];
  expect(describeGaps(spans)).toEqual(['2020-11 to 2021-03', '2022-12']);
  expect(describeGaps([])).toEqual([]);
});
