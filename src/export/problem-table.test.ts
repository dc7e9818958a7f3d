import { expect, test } from 'vitest';
import type { Problem } from '../model/problem.ts';
import { ALL_PROBLEMS } from '../query/problems/problem-filter.ts';
import { problemTable } from './problem-table.ts';

const PROBLEM: Problem = {
  file: 'a.txt',
  line: 7,
  kind: 'undated',
  severity: 'warn',
  article: 'one',
  message: 'No date',
};

const tableOf = (problems: readonly Problem[], filter = ALL_PROBLEMS) =>
  problemTable({ corpus: 'OE Watch', problems, filter, titleOf: (id) => `Title of ${id}` });

test('the problems shown, in their order, severities in words', () => {
  const { rows } = tableOf([PROBLEM, { ...PROBLEM, line: 3, article: null, severity: 'info' }]);
  expect(rows).toEqual([
    ['warning', 'undated', 'a.txt', 7, 'No date', 'one', 'Title of one'],
    ['note', 'undated', 'a.txt', 3, 'No date', '', ''],
  ]);
});

test('says the filter and the order, in the table and in the name of the file', () => {
  const filter = { ...ALL_PROBLEMS, severity: 'warn', kind: 'undated', order: 'kind' } as const;
  expect(tableOf([], filter)).toMatchObject({
    filter: 'severity: warning; kind: undated; order: by kind',
    name: 'problems-warn-undated',
  });
  expect(tableOf([])).toMatchObject({ filter: 'none; order: by severity', name: 'problems' });
});

test('a value of a link does not leave its folder', () => {
  expect(tableOf([], { ...ALL_PROBLEMS, kind: '../a b' }).name).toBe('problems-ab');
});
