import { expect, test } from 'vitest';
import type { ArticleDate, DateBasis } from '../../model/article.ts';
import { isPartialDate } from '../../model/partial-date.ts';
import { describeDate, describeInference } from './describe-date.ts';

function date(value: string, basis: DateBasis): ArticleDate {
  return { value: isPartialDate(value) ? value : null, basis, evidence: [] };
}

test('a lower bound is not a date', () => {
  expect(describeDate(date('2023-05-31', 'not-before'))).toBe(
    'Undated; not before 31 May 2023, its newest source',
  );
});

test('a date is as precise as it was stated', () => {
  expect(describeDate(date('2023-05', 'stated'))).toBe('May 2023');
});

test('no date is said to be none', () => {
  expect(describeDate(date('', 'unknown'))).toBe('Undated');
});

test('what is inferred is named, what is stated is not', () => {
  const inferred = date('2023-05', 'inferred');
  const from = 'inferred from a footnote that cites this piece';
  expect(describeInference({ date: inferred, authorsBasis: 'inferred' })).toBe(from);
  expect(describeInference({ date: inferred, authorsBasis: 'stated' })).toBe(`date ${from}`);
  expect(describeInference({ date: date('2023-05', 'stated'), authorsBasis: 'inferred' })).toBe(
    `author ${from}`,
  );
  expect(describeInference({ date: date('2023-05', 'stated'), authorsBasis: 'stated' })).toBeNull();
});
