import type { ProblemCheck } from '../passes/find-problems.ts';
import { inPiece } from './places.ts';

export const licenceUnclear: ProblemCheck = {
  kind: 'licence-unclear',
  severity: 'warn',
  find: ({ pieces }) =>
    pieces.flatMap((at) => {
      const { image } = at.piece;
      if (image === null || image.licence !== null) return [];
      const said =
        image.attribution === null
          ? 'No attribution is printed'
          : `“${image.attribution}” does not determine a licence`;
      return [inPiece(at, at.text.imageLines.attribution ?? at.text.span[1], said)];
    }),
};
