import { expect, test } from 'vitest';
import type { DateBasis } from '../model/article.ts';
import type { PartialDate } from '../model/partial-date.ts';
import { describeListedDate } from './describe-listed-date.ts';

const date = (value: string | null, basis: DateBasis) => ({
  value: value as PartialDate | null,
  basis,
  evidence: [],
});

test('only a date printed with the article stands without a note', () => {
  expect(describeListedDate(date('2024-04-15', 'stated'))).toEqual({ iso: '2024-04-15', note: null });
  expect(describeListedDate(date('2023-05', 'inferred'))).toEqual({ iso: '2023-05', note: 'inferred' });
  expect(describeListedDate(date('2023-03-09', 'not-before'))).toEqual({
    iso: '2023-03-09',
    note: 'or later',
  });
  expect(describeListedDate(date('2023-03-09', 'unknown'))).toEqual({ iso: '2023-03-09', note: 'uncertain' });
  expect(describeListedDate(date(null, 'unknown'))).toEqual({ iso: null, note: 'undated' });
});
