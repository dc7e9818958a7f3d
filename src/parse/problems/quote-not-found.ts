import type { ProblemCheck } from '../passes/find-problems.ts';
import { inPiece } from './places.ts';

/** A quotation that no excerpt holds; excerpts are partial, so that it need not be misquoted. */
export const quoteNotFound: ProblemCheck = {
  kind: 'quote-not-found',
  severity: 'info',
  find: ({ pieces }) =>
    pieces.flatMap((at) =>
      at.piece.quotes
        .filter(({ status }) => status === 'not-found')
        .map(({ line, text }) =>
          inPiece(at, line, `“${text}” is in none of the excerpts, which are partial`),
        ),
    ),
};
