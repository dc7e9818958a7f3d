import type { ProblemCheck } from '../passes/find-problems.ts';
import { inPiece } from './places.ts';

export const referenceWithoutLink: ProblemCheck = {
  kind: 'reference-without-link',
  severity: 'info',
  find: ({ pieces }) =>
    pieces.flatMap((at) =>
      at.piece.footnotes.flatMap(({ label, line, references }) =>
        references
          .filter(({ url }) => url === null)
          .map(({ title }) => inPiece(at, line, `Footnote ${label} cites “${title}” without a link`)),
      ),
    ),
};
