import type { ProblemCheck } from '../passes/find-problems.ts';
import { inEntry, inPiece } from './places.ts';

/** A printed date that is no day of the calendar. */
export const badDate: ProblemCheck = {
  kind: 'bad-date',
  severity: 'error',
  find: ({ entries, pieces }) => [
    ...entries.flatMap((entry) =>
      entry.rows
        .filter(({ date }) => date === null)
        .map((row) =>
          inEntry(entry, `“${row.dateText}” is not a day of the calendar; the entry stays undated`, row),
        ),
    ),
    ...pieces.flatMap((at) =>
      at.piece.sources
        .filter(({ date, dateText }) => date === null && dateText !== null)
        .map(({ n, lines, dateText }) =>
          inPiece(
            at,
            lines.at(-1) ?? 0,
            `The date “${dateText}” of source ${n} is not a day of the calendar`,
          ),
        ),
    ),
  ],
};
