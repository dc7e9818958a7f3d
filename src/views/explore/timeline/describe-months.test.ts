import { expect, test } from 'vitest';
import type { PartialDate } from '../../../model/partial-date.ts';
import { describeShown, describeTimeline } from './describe-months.ts';

const month = (text: string) => text as PartialDate;
const march = { month: month('2022-03'), total: 4, of: 4, segments: [], chosen: true, gap: false };

test('the panel says how many articles it shows, and what becomes of undated ones', () => {
  const undated = { total: 3, of: 5, segments: [], chosen: true };
  expect(describeShown(70, 180, { undated }, 'count')).toBe(
    '70 of 180 articles, by month and domain; 3 undated',
  );
  expect(describeShown(67, 180, { undated: { ...undated, chosen: false } }, 'share')).toBe(
    '67 of 180 articles, as a share of each month, by domain; 3 undated left out',
  );
  expect(describeShown(9, 180, { undated: { ...undated, total: 0 } }, 'count')).toBe(
    '9 of 180 articles, by month and domain',
  );
});

test('the timeline is a sentence, too', () => {
  const undated = { total: 5, of: 5, segments: [], chosen: true };
  const months = [{ ...march, month: month('2022-02'), total: 1 }, march];
  expect(describeTimeline({ months, undated })).toBe(
    '5 articles from February 2022 to March 2022, 5 undated. Most in March 2022: 4.',
  );
  const none = [{ ...march, total: 0 }];
  expect(describeTimeline({ months: none, undated })).toBe(
    '0 articles from March 2022 to March 2022, 5 undated.',
  );
  const partly = [...months, { ...march, month: month('2022-04'), chosen: false }];
  expect(describeTimeline({ months: partly, undated })).toMatch(
    / Chosen: February 2022 to March 2022, 5 articles\.$/,
  );
  expect(describeTimeline({ months: partly.slice(1), undated })).toMatch(
    / Chosen: March 2022, 4 articles\.$/,
  );
  expect(describeTimeline({ months: partly.slice(2), undated })).toMatch(/ No month is chosen\.$/);
});
