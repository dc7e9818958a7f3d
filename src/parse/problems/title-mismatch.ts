import type { ProblemCheck } from '../passes/find-problems.ts';
import { foldedWords } from '../text/fold.ts';
import { inPiece } from './places.ts';

/** A citation of an article of this corpus under a title whose words are not quite the article's own. */
export const titleMismatch: ProblemCheck = {
  kind: 'title-mismatch',
  severity: 'info',
  find: function* ({ pieces, entries }) {
    const titles = new Map([
      ...entries.map(({ article }) => [article.id, article.title] as const),
      ...pieces.map(({ piece }) => [piece.id, piece.title] as const),
    ]);
    for (const at of pieces) {
      for (const { line, references } of at.piece.footnotes) {
        for (const { title, target } of references) {
          const own = target === null ? undefined : titles.get(target);
          if (own === undefined || foldedWords(own).join(' ') === foldedWords(title).join(' ')) continue;
          yield inPiece(at, line, `Cited as “${title}”; the article is headed “${own}”`);
        }
      }
    }
  },
};
