import type { ProblemCheck } from '../passes/find-problems.ts';
import { inPiece } from './places.ts';

export const missingCaption: ProblemCheck = {
  kind: 'missing-caption',
  severity: 'info',
  find: ({ pieces }) =>
    pieces
      .filter(({ piece }) => piece.captions.length === 0)
      .map((at) => inPiece(at, at.text.headline.line, 'No image caption stands under the headline')),
};
