import { type Problem, severityName } from '../model/problem.ts';
import { describeProblemFilter, describeProblemOrder } from '../query/problems/describe-problem-filter.ts';
import type { ProblemFilter } from '../query/problems/problem-filter.ts';
import type { ExportTable } from './export-table.ts';

type Shown = {
  /** Title of the corpus. */
  readonly corpus: string;
  /** As shown: filtered and in order. */
  readonly problems: readonly Problem[];
  readonly filter: ProblemFilter;
  readonly titleOf: (article: string) => string;
};

function fileName({ severity, kind, article }: ProblemFilter): string {
  const parts = ['problems', severity, kind, article].filter((part) => part !== null).join('-');
  return parts.replace(/[^\p{L}\p{N}-]+/gu, '').slice(0, 100);
}

/** The problems on screen, as a table to take away. */
export function problemTable({ corpus, problems, filter, titleOf }: Shown): ExportTable {
  const words = describeProblemFilter(filter, titleOf);
  const narrowed = words.length === 0 ? ['none'] : words;
  return {
    title: `Problems of the corpus ${corpus}`,
    filter: [...narrowed, `order: ${describeProblemOrder(filter)}`].join('; '),
    name: fileName(filter),
    columns: ['severity', 'kind', 'file', 'line', 'what', 'article', 'article title'],
    rows: problems.map(({ severity, kind, file, line, message, article }) => [
      severityName(severity),
      kind,
      file,
      line,
      message,
      article ?? '',
      article === null ? '' : titleOf(article),
    ]),
  };
}
