import { type Problem, SEVERITIES, type Severity } from '../../model/problem.ts';
import { NONE } from '../facets/facet.ts';

/** What a list of problems may be narrowed by; each is also its key in the URL. */
export const PROBLEM_FIELDS = ['severity', 'kind', 'article'] as const;

export type ProblemField = (typeof PROBLEM_FIELDS)[number];

/** `line` is the order of the text. */
export const PROBLEM_ORDERS = ['line', 'severity', 'kind'] as const;

export type ProblemOrder = (typeof PROBLEM_ORDERS)[number];

/** Null leaves a field open; the article `NONE` stands for problems of no article. */
export type ProblemFilter = Readonly<Record<ProblemField, string | null>> & { readonly order: ProblemOrder };

/** The worst are listed first unless another order is asked for. */
export const ALL_PROBLEMS: ProblemFilter = { severity: null, kind: null, article: null, order: 'severity' };

export function isNarrowed(filter: ProblemFilter): boolean {
  return PROBLEM_FIELDS.some((field) => filter[field] !== null);
}

function fieldValue(problem: Problem, field: ProblemField): string {
  return problem[field] ?? NONE;
}

function passes(problem: Problem, filter: ProblemFilter, but?: ProblemField): boolean {
  return PROBLEM_FIELDS.every(
    (field) => field === but || filter[field] === null || filter[field] === fieldValue(problem, field),
  );
}

const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);

const COMPARE: Readonly<Record<ProblemOrder, (a: Problem, b: Problem) => number>> = {
  line: () => 0,
  severity: (a, b) => rank(a.severity) - rank(b.severity),
  kind: (a, b) => (a.kind < b.kind ? -1 : Number(a.kind > b.kind)),
};

/** The problems the filter lets through, in its order; equal ones stay as they stand in the text. */
export function filterProblems(problems: readonly Problem[], filter: ProblemFilter): readonly Problem[] {
  return problems.filter((problem) => passes(problem, filter)).sort(COMPARE[filter.order]);
}

/** How many problems each value of a field would leave, under the filters of the other fields; in the order met. */
export function countProblems(
  problems: readonly Problem[],
  filter: ProblemFilter,
  field: ProblemField,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const problem of problems) {
    const value = fieldValue(problem, field);
    counts.set(value, (counts.get(value) ?? 0) + (passes(problem, filter, field) ? 1 : 0));
  }
  return counts;
}
