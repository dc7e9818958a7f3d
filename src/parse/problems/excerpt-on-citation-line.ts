import type { ProblemCheck } from '../passes/find-problems.ts';
import { inPiece } from './places.ts';

export const excerptOnCitationLine: ProblemCheck = {
  kind: 'excerpt-on-citation-line',
  severity: 'info',
  find: ({ pieces }) =>
    pieces.flatMap((at) =>
      at.piece.sources
        .filter(({ lines, excerpt }) => excerpt[0] !== undefined && lines.includes(excerpt[0].line))
        .map(({ n, lines }) =>
          inPiece(at, lines.at(-1) ?? 0, `The excerpt of source ${n} begins on the line of its citation`),
        ),
    ),
};
