import type { ProblemCheck } from '../passes/find-problems.ts';
import { inPiece, proseOf } from './places.ts';

/** Capitals and an open parenthesis or a sign inside brackets: what a text editor left, not what an author wrote. */
const ARTEFACT = /\[[^\][\s]*\p{Lu}{2,}[^\][\s]*[(){}#$%@\\|][^\][\s]*\]/gu;

export const editingArtefact: ProblemCheck = {
  kind: 'editing-artefact',
  severity: 'warn',
  find: ({ pieces }) =>
    pieces.flatMap((at) =>
      proseOf(at).flatMap(({ line, text }) =>
        [...text.matchAll(ARTEFACT)].map(([artefact]) =>
          inPiece(at, line, `“${artefact}” stands in running text`),
        ),
      ),
    ),
};
