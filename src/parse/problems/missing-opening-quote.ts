import type { Source } from '../../model/citation.ts';
import type { ProblemCheck } from '../passes/find-problems.ts';
import { inPiece } from './places.ts';

/** A titled source whose citation closes a quotation that it never opened before the title. */
export function lacksOpeningMark({ raw, title, authors }: Source): boolean {
  if (title === null || !/["”]/.test(raw)) return false;
  const names = authors.at(-1);
  const from = names === undefined ? 0 : raw.indexOf(names) + names.length;
  return !/^[\s,:]*["“”]/.test(raw.slice(from));
}

export const missingOpeningQuote: ProblemCheck = {
  kind: 'missing-opening-quote',
  severity: 'info',
  find: ({ pieces }) =>
    pieces.flatMap((at) => {
      const { pullQuote, sources } = at.piece;
      const open = pullQuote === null || /^["“”„«]/.test(pullQuote.text);
      return [
        ...(open ? [] : [inPiece(at, pullQuote.line, 'The pull quote has no opening quote mark')]),
        ...sources
          .filter(lacksOpeningMark)
          .map(({ n, lines }) =>
            inPiece(at, lines[0] ?? 0, `The title of source ${n} has no opening quote mark`),
          ),
      ];
    }),
};
