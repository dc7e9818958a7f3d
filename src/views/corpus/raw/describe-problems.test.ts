import { expect, test } from 'vitest';
import type { Problem, Severity } from '../../../model/problem.ts';
import { describeProblems, problemsByLine } from './describe-problems.ts';

const problem = (line: number, severity: Severity, file = 'a.txt'): Problem => ({
  file,
  line,
  severity,
  kind: 'kind',
  article: null,
  message: '',
});

test('counts by severity, the worst first, and nothing of none', () => {
  expect(describeProblems([problem(1, 'info'), problem(1, 'info'), problem(1, 'error')])).toBe(
    '1 error, 2 notes',
  );
  expect(describeProblems([])).toBe('');
});

test('the lines of one file only', () => {
  const first = problem(3, 'info');
  const second = problem(3, 'warn');
  const lines = problemsByLine([first, problem(3, 'warn', 'b.txt'), second, problem(9, 'warn')], 'a.txt');
  expect([...lines.keys()]).toEqual([3, 9]);
  expect(lines.get(3)).toEqual([first, second]);
});
