import type { ProblemCheck } from '../passes/find-problems.ts';
import { inPiece } from './places.ts';

export const missingOutletDescriptor: ProblemCheck = {
  kind: 'missing-outlet-descriptor',
  severity: 'info',
  find: ({ pieces }) =>
    pieces.flatMap((at) =>
      at.piece.sources
        .filter(({ outletDescriptor }) => outletDescriptor === null)
        .map(({ n, lines, outlet }) =>
          inPiece(
            at,
            lines.at(-1) ?? 0,
            `Source ${n}, ${outlet ?? 'without a named outlet'}, is not described`,
          ),
        ),
    ),
};
