import type { Problem, Severity } from '../../model/problem.ts';
import type { ParsedCorpus } from '../parsed.ts';
import { PROBLEM_CHECKS } from '../problems/index.ts';

/** Where a check found something, and what; `severity` only where it differs from the check's own. */
export type Finding = {
  readonly file: string;
  readonly line: number;
  readonly article: string | null;
  readonly message: string;
  readonly severity?: Severity;
};

/** One kind of problem: how it is told, and how much it matters. */
export type ProblemCheck = {
  readonly kind: string;
  readonly severity: Severity;
  readonly find: (corpus: ParsedCorpus) => Iterable<Finding>;
};

/** Every problem of a corpus, by file, then line, then kind. */
export function findProblems(corpus: ParsedCorpus): readonly Problem[] {
  const problems: Problem[] = [];
  for (const { kind, severity, find } of PROBLEM_CHECKS) {
    for (const { file, line, article, message, severity: own } of find(corpus)) {
      problems.push({ file, line, kind, severity: own ?? severity, article, message });
    }
  }
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return problems.sort((a, b) => order(a.file, b.file) || a.line - b.line || order(a.kind, b.kind));
}
