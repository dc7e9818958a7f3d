import { expect, test } from 'vitest';
import type { PartialDate } from '../../../model/partial-date.ts';
import { describeGaps, describeMonth, describeTimeline } from './describe-months.ts';

const month = (text: string) => text as PartialDate;
const march = { month: month('2022-03'), total: 4, segments: [], chosen: true, gap: false };

test('a month says how many articles it has, or that the index is silent', () => {
  expect(describeMonth(march)).toBe('March 2022: 4 articles');
  expect(describeMonth({ ...march, total: 1, gap: true })).toBe('March 2022: 1 article');
  expect(describeMonth({ ...march, total: 0 })).toBe('March 2022: 0 articles');
  expect(describeMonth({ ...march, total: 0, gap: true })).toBe('March 2022: no entries in the index');
});

test('gaps are spans of months; none is said where there is none', () => {
  const spans = [
    { from: month('2020-11'), to: month('2021-03'), months: 5 },
    { from: month('2022-12'), to: month('2022-12'), months: 1 },
  ];
  expect(describeGaps(spans)).toEqual(['2020-11 to 2021-03', '2022-12']);
  expect(describeGaps([])).toEqual([]);
});

test('the timeline is a sentence, too', () => {
  const undated = { total: 5, segments: [], chosen: true };
  const months = [{ ...march, month: month('2022-02'), total: 1 }, march];
  expect(describeTimeline({ months, undated, gaps: [], highest: 4 })).toBe(
    '5 articles from February 2022 to March 2022, 5 undated. Most in March 2022: 4.',
  );
  const none = [{ ...march, total: 0 }];
  expect(describeTimeline({ months: none, undated, gaps: [], highest: 0 })).toBe(
    '0 articles from March 2022 to March 2022, 5 undated.',
  );
});
