import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Problem } from '../../model/problem.ts';
import { NONE } from '../facets/facet.ts';
import { describeProblemFilter, describeProblemOrder } from './describe-problem-filter.ts';
import {
  ALL_PROBLEMS,
  countProblems,
  filterProblems,
  isNarrowed,
  PROBLEM_FIELDS,
  PROBLEM_ORDERS,
  type ProblemFilter,
} from './problem-filter.ts';
import { printProblemFilter, readProblemFilter } from './problem-url.ts';

const problem: fc.Arbitrary<Problem> = fc.record({
  file: fc.constantFrom('a.txt', 'b.txt'),
  line: fc.integer({ min: 1, max: 99 }),
  kind: fc.constantFrom('undated', 'missing-space', 'bad-date'),
  severity: fc.constantFrom('error', 'warn', 'info'),
  article: fc.constantFrom(null, 'one', 'two'),
  message: fc.string(),
});

const filter: fc.Arbitrary<ProblemFilter> = fc.record({
  severity: fc.option(fc.constantFrom('error', 'warn', 'info', 'loud')),
  kind: fc.option(fc.constantFrom('undated', 'missing-space', 'a&b=c')),
  article: fc.option(fc.constantFrom('one', 'two', NONE)),
  order: fc.constantFrom(...PROBLEM_ORDERS),
});

test('a link holds the whole filter', () => {
  fc.assert(
    fc.property(filter, (given) => {
      expect(readProblemFilter(new URLSearchParams(printProblemFilter(given)))).toEqual(given);
    }),
  );
});

test('a link that says nothing, or an order there is none of, is the usual list', () => {
  expect(readProblemFilter(new URLSearchParams('kind=&order=shouting'))).toEqual(ALL_PROBLEMS);
  expect(printProblemFilter(ALL_PROBLEMS)).toBe('');
});

test('a list holds what every field lets through, and nothing else', () => {
  fc.assert(
    fc.property(fc.array(problem), filter, (problems, given) => {
      const shown = filterProblems(problems, given);
      const fits = (one: Problem): boolean =>
        PROBLEM_FIELDS.every((field) => given[field] === null || given[field] === (one[field] ?? NONE));
      expect(new Set(shown)).toEqual(new Set(problems.filter(fits)));
    }),
  );
});

test('a value’s count is what choosing it would show', () => {
  fc.assert(
    fc.property(fc.array(problem), filter, fc.constantFrom(...PROBLEM_FIELDS), (problems, given, field) => {
      for (const [value, count] of countProblems(problems, given, field)) {
        expect(filterProblems(problems, { ...given, [field]: value })).toHaveLength(count);
      }
    }),
  );
});

const made = (kind: string, severity: Problem['severity']): Problem => ({
  file: 'a.txt',
  line: 1,
  kind,
  severity,
  article: null,
  message: '',
});

test('orders: as in the text, the worst first, by the name of the kind', () => {
  const problems = [made('b', 'info'), made('c', 'error'), made('a', 'warn'), made('a', 'error')];
  const kinds = (order: ProblemFilter['order']) =>
    filterProblems(problems, { ...ALL_PROBLEMS, order }).map(({ kind, severity }) => `${kind} ${severity}`);
  expect(kinds('line')).toEqual(['b info', 'c error', 'a warn', 'a error']);
  expect(kinds('severity')).toEqual(['c error', 'a error', 'a warn', 'b info']);
  expect(kinds('kind')).toEqual(['a warn', 'a error', 'b info', 'c error']);
});

test('the filter in words', () => {
  const all = { severity: 'warn', kind: 'undated', article: 'one', order: 'kind' } as const;
  const words = (given: ProblemFilter) => describeProblemFilter(given, (id) => `Title of ${id}`);
  expect(words(all)).toEqual(['severity: warning', 'kind: undated', 'article: Title of one']);
  expect(words({ ...ALL_PROBLEMS, article: NONE })).toEqual(['article: none']);
  expect(words({ ...ALL_PROBLEMS, severity: 'loud' })).toEqual(['severity: loud']);
  expect(words(ALL_PROBLEMS)).toEqual([]);
  expect(describeProblemOrder(all)).toBe('by kind');
  expect([isNarrowed(all), isNarrowed({ ...ALL_PROBLEMS, order: 'kind' })]).toEqual([true, false]);
});
