import { ALL_PROBLEMS, PROBLEM_FIELDS, PROBLEM_ORDERS, type ProblemFilter } from './problem-filter.ts';

/** The filter of a link. An order there is none of is the usual one; a value nothing has is kept, and finds nothing. */
export function readProblemFilter(params: URLSearchParams): ProblemFilter {
  const value = (key: string): string | null => params.get(key) || null;
  return {
    severity: value('severity'),
    kind: value('kind'),
    article: value('article'),
    order: PROBLEM_ORDERS.find((order) => order === params.get('order')) ?? ALL_PROBLEMS.order,
  };
}

/** The filter as the part of a link after `?`; empty for all problems, the worst first. */
export function printProblemFilter(filter: ProblemFilter): string {
  const params = new URLSearchParams();
  for (const field of PROBLEM_FIELDS) if (filter[field] !== null) params.set(field, filter[field]);
  if (filter.order !== ALL_PROBLEMS.order) params.set('order', filter.order);
  return params.toString();
}
