import type { ProblemCheck } from '../passes/find-problems.ts';
import { inPiece } from './places.ts';

export const missingImage: ProblemCheck = {
  kind: 'missing-image',
  severity: 'info',
  find: ({ pieces }) =>
    pieces
      .filter(({ piece }) => piece.image === null)
      .map((at) => inPiece(at, at.text.span[1], 'The piece ends without an image block')),
};
