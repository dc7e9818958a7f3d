import type { ProblemCheck } from '../passes/find-problems.ts';
import { inEntry } from './places.ts';

export const unclosedParenthesis: ProblemCheck = {
  kind: 'unclosed-parenthesis',
  severity: 'info',
  find: ({ entries }) =>
    entries.flatMap((entry) =>
      entry.rows
        .filter(({ closed }) => !closed)
        .map((row) =>
          inEntry(
            entry,
            `The parenthesis in “${row.text.slice(row.text.lastIndexOf('('))}” is not closed`,
            row,
          ),
        ),
    ),
};
