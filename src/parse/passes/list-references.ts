import type { Reference } from '../../model/footnote.ts';
import type { FootnoteReference } from '../../model/footnote-reference.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import type { Piece } from '../../model/piece.ts';
import { readDate, readIssue } from '../text/dates.ts';
import { linkKind } from '../text/urls.ts';
import { citingSentence } from './link-articles.ts';
import type { ResolveReference } from './link-references.ts';

/** `05-2023` is an issue of OE Watch only; other publications print dates, or volumes and pages that are none. */
function dateOf({ kind, dateText }: Reference): PartialDate | null {
  if (dateText === null) return null;
  return kind === 'oe-watch' ? readIssue(dateText) : readDate(dateText);
}

/** Every reference of every footnote in the order printed, with the sentence it belongs to and why it leads where it does. */
export function listReferences(
  pieces: readonly Piece[],
  resolve: ResolveReference,
): readonly FootnoteReference[] {
  return pieces.flatMap((piece) =>
    piece.footnotes.flatMap(({ label, line, references }) =>
      references.map((reference) => ({
        ...reference,
        article: piece.id,
        footnote: label,
        line,
        sentence: citingSentence(piece, label),
        date: dateOf(reference),
        link: linkKind(reference.url),
        resolution: resolve(reference).resolution,
      })),
    ),
  );
}
