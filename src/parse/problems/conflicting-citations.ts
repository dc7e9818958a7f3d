import type { ProblemCheck } from '../passes/find-problems.ts';
import { inPiece } from './places.ts';

/** An inferred date that other evidence in the corpus speaks against. */
export const conflictingCitations: ProblemCheck = {
  kind: 'conflicting-citations',
  severity: 'warn',
  find: function* ({ pieces }) {
    const issues = new Map<string, Set<string>>();
    for (const { piece } of pieces) {
      for (const { target, issue } of piece.footnotes.flatMap(({ references }) => references)) {
        if (target !== null && issue !== null)
          issues.set(target, (issues.get(target) ?? new Set()).add(issue));
      }
    }
    for (const at of pieces) {
      const { date, sources } = at.piece;
      if (date.basis !== 'inferred' || date.value === null) continue;
      const month = date.value.slice(0, 7);
      const others = [...(issues.get(at.piece.id) ?? [])].filter((issue) => issue !== month);
      const headline = at.text.headline.line;
      if (others.length > 0)
        yield inPiece(at, headline, `Cited as of ${month} and as of ${others.join(', ')}; ${month} is taken`);
      const later = sources.find((source) => (source.date?.slice(0, 7) ?? '') > month);
      if (later)
        yield inPiece(at, headline, `Cited as of ${month}, before its source ${later.n} of ${later.date}`);
    }
  },
};
