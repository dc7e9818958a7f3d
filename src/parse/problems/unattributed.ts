import type { ProblemCheck } from '../passes/find-problems.ts';
import { inEntry, inPiece } from './places.ts';

/** An article without an author, printed or inferred. */
export const unattributed: ProblemCheck = {
  kind: 'unattributed',
  severity: 'warn',
  find: ({ entries, pieces }) => [
    ...entries
      .filter(({ article }) => article.authors.length === 0)
      .map((entry) => inEntry(entry, 'The row names no author')),
    ...pieces
      .filter(({ piece }) => piece.authors.length === 0)
      .map((at) =>
        inPiece(
          at,
          at.text.headline.line,
          'The piece is printed without an author, and no citation of it in the corpus names one',
        ),
      ),
  ],
};
