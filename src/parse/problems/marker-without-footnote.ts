import type { ProblemCheck } from '../passes/find-problems.ts';
import { inPiece } from './places.ts';

export const markerWithoutFootnote: ProblemCheck = {
  kind: 'marker-without-footnote',
  severity: 'error',
  find: ({ pieces }) =>
    pieces.flatMap((at) => {
      const labels = new Set(at.piece.footnotes.map(({ label }) => label));
      return at.piece.analysis.flatMap(({ line, markers }) =>
        markers
          .filter(({ label }) => !labels.has(label))
          .map(({ label }) => inPiece(at, line, `The marker [${label}] has no footnote`)),
      );
    }),
};
