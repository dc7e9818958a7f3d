import { hostOf } from '../../model/citation.ts';
import type { ProblemCheck } from '../passes/find-problems.ts';
import { linkKind } from '../text/urls.ts';
import { inPiece } from './places.ts';

export const shortenedLink: ProblemCheck = {
  kind: 'shortened-link',
  severity: 'warn',
  find: ({ pieces }) =>
    pieces.flatMap((at) => {
      const credit = at.piece.image?.source ?? null;
      return [
        ...at.piece.sources
          .filter(({ link }) => link === 'shortened')
          .map(({ n, lines, url }) =>
            inPiece(at, lines.at(-1) ?? 0, `${hostOf(url ?? '')} hides where the link of source ${n} leads`),
          ),
        ...(linkKind(credit) === 'shortened'
          ? [
              inPiece(
                at,
                at.text.imageLines.source ?? at.text.span[1],
                `${hostOf(credit ?? '')} hides where the image comes from`,
              ),
            ]
          : []),
      ];
    }),
};
