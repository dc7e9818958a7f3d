import type { ProblemCheck } from '../passes/find-problems.ts';
import { inPiece } from './places.ts';

export const footnoteWithoutMarker: ProblemCheck = {
  kind: 'footnote-without-marker',
  severity: 'warn',
  find: ({ pieces }) =>
    pieces.flatMap((at) => {
      const labels = new Set(at.piece.analysis.flatMap(({ markers }) => markers.map(({ label }) => label)));
      return at.piece.footnotes
        .filter(({ label }) => !labels.has(label))
        .map(({ label, line }) => inPiece(at, line, `No marker in the analysis leads to footnote ${label}`));
    }),
};
