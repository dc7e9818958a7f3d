import type { ProblemCheck } from '../passes/find-problems.ts';
import { inPiece } from './places.ts';

/** A piece whose date neither its text nor a citation of it gives. */
export const undated: ProblemCheck = {
  kind: 'undated',
  severity: 'warn',
  find: ({ pieces }) =>
    pieces
      .filter(({ piece }) => piece.date.basis === 'not-before' || piece.date.basis === 'unknown')
      .map((at) => {
        const { value } = at.piece.date;
        const bound = value === null ? 'nothing bounds its date' : `not before ${value}, its newest source`;
        return inPiece(
          at,
          at.text.headline.line,
          `The piece is printed without a date, and no citation of it in the corpus gives one; ${bound}`,
        );
      }),
};
