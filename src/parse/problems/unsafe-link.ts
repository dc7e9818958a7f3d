import { schemeOf } from '../../model/citation.ts';
import type { ProblemCheck } from '../passes/find-problems.ts';
import { inPiece } from './places.ts';
import { printedLinks } from './printed-links.ts';

/** A scheme other than http or https: kept as text, never made a link. */
export const unsafeLink: ProblemCheck = {
  kind: 'unsafe-link',
  severity: 'error',
  find: ({ pieces }) =>
    pieces.flatMap((at) =>
      printedLinks(at)
        .filter(({ url }) => !['http', 'https', null].includes(schemeOf(url)))
        .map(({ url, line, of }) =>
          inPiece(
            at,
            line,
            `The link of ${of} has the scheme “${schemeOf(url)}”; only http and https are linked`,
          ),
        ),
    ),
};
