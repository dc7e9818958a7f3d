import type { ProblemCheck } from '../passes/find-problems.ts';
import { fold } from '../text/fold.ts';
import { inPiece } from './places.ts';

/** One cited title under two addresses. */
export const sameTitleOtherLink: ProblemCheck = {
  kind: 'same-title-other-link',
  severity: 'info',
  find: function* ({ pieces }) {
    const known = new Map<string, { url: string; line: number }>();
    for (const at of pieces) {
      for (const { line, references } of at.piece.footnotes) {
        for (const { title, url } of references) {
          const first = known.get(fold(title));
          if (url === null) continue;
          if (!first) known.set(fold(title), { url, line });
          else if (first.url !== url)
            yield inPiece(
              at,
              line,
              `“${title}” is linked to ${url} here, to ${first.url} at line ${first.line}`,
            );
        }
      }
    }
  },
};
