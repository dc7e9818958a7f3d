import { SEVERITIES, severityName } from '../../model/problem.ts';
import { NONE } from '../facets/facet.ts';
import type { ProblemFilter, ProblemOrder } from './problem-filter.ts';

const ORDERS: Readonly<Record<ProblemOrder, string>> = {
  line: 'in the order of the text',
  severity: 'by severity',
  kind: 'by kind',
};

/** The severity of a link in words; one there is none of stands for itself. */
export function describeSeverity(value: string): string {
  const severity = SEVERITIES.find((known) => known === value);
  return severity === undefined ? value : severityName(severity);
}

/** The filter in words, a field each: `severity: warning`. Empty where nothing is narrowed. */
export function describeProblemFilter(
  { severity, kind, article }: ProblemFilter,
  titleOf: (article: string) => string,
): readonly string[] {
  return [
    severity === null ? [] : `severity: ${describeSeverity(severity)}`,
    kind === null ? [] : `kind: ${kind}`,
    article === null ? [] : `article: ${article === NONE ? 'none' : titleOf(article)}`,
  ].flat();
}

/** The order in words, to follow the filter: `by severity`. */
export function describeProblemOrder({ order }: ProblemFilter): string {
  return ORDERS[order];
}
