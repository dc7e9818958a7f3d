import type { ProblemCheck } from '../passes/find-problems.ts';
import { inEntry } from './places.ts';

/** The same row again; it is counted once. */
export const duplicateEntry: ProblemCheck = {
  kind: 'duplicate-entry',
  severity: 'info',
  find: ({ entries }) =>
    entries.flatMap((entry) =>
      entry.rows
        .slice(1)
        .map((row) => inEntry(entry, `Same row as line ${entry.rows[0]?.lines[0]?.n}; counted once`, row)),
    ),
};
