import { expect, test } from 'vitest';
import type { DateBasis } from '../../../../model/article.ts';
import type { PartialDate } from '../../../../model/partial-date.ts';
import { describeMark } from './describe-mark.ts';

const on = (value: string | null, basis: DateBasis, authors: readonly string[] = ['Lucas Winter']) =>
  describeMark({
    title: 'A Title',
    date: { value: value as PartialDate | null, basis, evidence: [] },
    authors,
  });

test('a mark is named by title, date and authors, and claims no more than is known', () => {
  expect(on('2024-04-15', 'stated', ['A B', 'C D'])).toBe('A Title, 15 April 2024, A B, C D');
  expect(on('2023-05', 'inferred')).toBe('A Title, May 2023, inferred, Lucas Winter');
  expect(on('2023-03-09', 'not-before', [])).toBe(
    'A Title, undated, not before 9 March 2023, author unknown',
  );
  expect(on('2023', 'unknown')).toBe('A Title, 2023, uncertain, Lucas Winter');
  expect(on(null, 'unknown')).toBe('A Title, undated, Lucas Winter');
});
