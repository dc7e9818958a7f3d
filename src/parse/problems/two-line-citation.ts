import type { ProblemCheck } from '../passes/find-problems.ts';
import { inPiece } from './places.ts';

export const twoLineCitation: ProblemCheck = {
  kind: 'two-line-citation',
  severity: 'info',
  find: ({ pieces }) =>
    pieces.flatMap((at) =>
      at.piece.sources
        .filter(({ lines }) => lines.length > 1)
        .map(({ n, lines }) =>
          inPiece(at, lines[0] ?? 0, `The citation of source ${n} runs over lines ${lines.join(' and ')}`),
        ),
    ),
};
