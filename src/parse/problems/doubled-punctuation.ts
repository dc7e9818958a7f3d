import type { ProblemCheck } from '../passes/find-problems.ts';
import { around, inPiece, proseOf } from './places.ts';

/** Two stops in a row; not an ellipsis, a link, or the comma after an abbreviation (`etc.,`). */
const DOUBLED = /(?<![.…:/])(?:,[.,;:]|;[.,;:]|\.[;:]|\.\.(?!\.)|(?<=\p{Ll}{5})\.,)(?!\/)/gu;

/** Whether a text can have any: most have none. */
const NEAR = /[,;.][.,;:]/;

export const doubledPunctuation: ProblemCheck = {
  kind: 'doubled-punctuation',
  severity: 'info',
  find: ({ pieces }) =>
    pieces.flatMap((at) =>
      proseOf(at)
        .filter(({ text }) => NEAR.test(text))
        .flatMap(({ line, text }) =>
          [...text.replace(/https?:\S+/g, (url) => ' '.repeat(url.length)).matchAll(DOUBLED)].map((match) =>
            inPiece(
              at,
              line,
              `“${around(text, match.index, match.index + match[0].length)}”: two punctuation marks in a row`,
            ),
          ),
        ),
    ),
};
