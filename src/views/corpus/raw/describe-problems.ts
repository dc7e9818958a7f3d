import { type Problem, SEVERITIES, severityName } from '../../../model/problem.ts';
import { printCount } from '../../../ui/print-count.ts';

/** `1 warning, 2 notes`. */
export function describeProblems(problems: readonly Problem[]): string {
  return SEVERITIES.flatMap((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    return count === 0 ? [] : `${printCount(count)} ${severityName(severity, count)}`;
  }).join(', ');
}

/** The problems of each line of a file that has any. */
export function problemsByLine(
  problems: readonly Problem[],
  file: string,
): ReadonlyMap<number, readonly Problem[]> {
  const lines = new Map<number, Problem[]>();
  for (const problem of problems) {
    if (problem.file !== file) continue;
    const known = lines.get(problem.line);
    if (known === undefined) lines.set(problem.line, [problem]);
    else known.push(problem);
  }
  return lines;
}
