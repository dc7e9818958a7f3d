import type { ProblemCheck } from '../passes/find-problems.ts';
import { inEntry } from './places.ts';

/** A spelling of a name that is taken for another one. */
export const authorVariant: ProblemCheck = {
  kind: 'author-variant',
  severity: 'info',
  find: ({ entries, names }) =>
    entries.flatMap((entry) =>
      entry.rows.flatMap((row) =>
        row.authors
          .filter((name) => names.get(name) !== name)
          .map((name) => inEntry(entry, `“${name}” is read as “${names.get(name)}”`, row)),
      ),
    ),
};
