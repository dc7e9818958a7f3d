import type { Source } from '../../model/citation.ts';
import { isPartialDate, type PartialDate } from '../../model/partial-date.ts';
import type { ProblemCheck } from '../passes/find-problems.ts';
import { inPiece } from './places.ts';

const DATED_PATH = /\/(\d{4})[/-](\d{2})(?:[/-](\d{2}))?(?=[/-])/;

/** The date in a link's path, as news sites print it: `/2023/02/02/` or `/2022-11-16-`; null without one. */
export function dateInPath(url: string): PartialDate | null {
  const match = DATED_PATH.exec(url);
  const text = match ? [match[1], match[2], match[3]].filter(Boolean).join('-') : '';
  return isPartialDate(text) ? text : null;
}

function contradicts({ date, url }: Source): PartialDate | null {
  const linked = url === null ? null : dateInPath(url);
  if (linked === null || date === null) return null;
  const length = Math.min(date.length, linked.length);
  return date.slice(0, length) === linked.slice(0, length) ? null : linked;
}

export const dateContradictsLink: ProblemCheck = {
  kind: 'date-contradicts-link',
  severity: 'warn',
  find: ({ pieces }) =>
    pieces.flatMap((at) =>
      at.piece.sources.flatMap((source) => {
        const linked = contradicts(source);
        if (linked === null) return [];
        const message = `Source ${source.n} is dated ${source.dateText}; its link’s path says ${linked}`;
        return [inPiece(at, source.lines.at(-1) ?? 0, message)];
      }),
    ),
};
