import { hrefOf, schemeOf } from '../../model/citation.ts';
import type { ProblemCheck } from '../passes/find-problems.ts';
import { inPiece } from './places.ts';
import { printedLinks } from './printed-links.ts';

export const linkWithoutScheme: ProblemCheck = {
  kind: 'link-without-scheme',
  severity: 'info',
  find: ({ pieces }) =>
    pieces.flatMap((at) =>
      printedLinks(at)
        .filter(({ url }) => schemeOf(url) === null && hrefOf(url) !== null)
        .map(({ url, line, of }) =>
          inPiece(at, line, `The link of ${of}, ${url}, names no scheme; https is taken`),
        ),
    ),
};
