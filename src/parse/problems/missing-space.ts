import type { ProblemCheck } from '../passes/find-problems.ts';
import { around, inPiece, proseOf } from './places.ts';

const LINK =
  /(?:https?:|www\.)\S+|\b[\p{L}\p{N}-]+\.(?:com|org|net|info|int|tv|news|co\.\p{L}{2}|\p{Ll}{2})\b/gu;
const MISSING = [
  /(?<=\p{Ll}{2})[.!?]["”’]?(?=\p{Lu}(?:\p{Ll}|\s))/gu,
  /(?<=\p{Ll}{2})[.!?](?=“\p{Lu})/gu,
  /(?<=\p{Ll}),(?=\p{L}{2})/gu,
  /\[[ivxlc]+\](?=\p{L}{2})/gu,
] as const;

/** Whether a text can have any: most have none. */
const NEAR = /[.!?,\]]\p{L}|[.!?]["“”’]\p{Lu}/u;

/** Two sentences, or two words, run together at a stop, a comma or a marker. */
export const missingSpace: ProblemCheck = {
  kind: 'missing-space',
  severity: 'info',
  find: ({ pieces }) =>
    pieces.flatMap((at) =>
      proseOf(at)
        .filter(({ text }) => NEAR.test(text))
        .flatMap(({ line, text }) => {
          const unlinked = text.replace(LINK, (link) => ' '.repeat(link.length));
          const found = MISSING.flatMap((pattern) => [...unlinked.matchAll(pattern)]).sort(
            (a, b) => a.index - b.index,
          );
          return found.map((match) =>
            inPiece(at, line, `No space in “${around(text, match.index, match.index + match[0].length)}”`),
          );
        }),
    ),
};
