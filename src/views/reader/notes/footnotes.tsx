import type { Piece } from '../../../model/piece.ts';
import { referencesAtPath } from '../../../query/paths.ts';
import { TextLink } from '../../../ui/text-link.tsx';
import { ReaderSection } from '../reader-section.tsx';
import { FootnoteItem } from './footnote-item.tsx';
import { countMarkers } from './note-anchors.ts';

export function Footnotes({ piece }: { readonly piece: Piece }) {
  const counts = countMarkers(piece);
  return (
    <ReaderSection id="footnotes" title="Footnotes" role="doc-endnotes">
      {piece.footnotes.length === 0 ? (
        <p className="text-muted">This piece has no footnotes.</p>
      ) : (
        <ol className="flex flex-col gap-1">
          {piece.footnotes.map((note, index) => {
            const isFirst = piece.footnotes.findIndex(({ label }) => label === note.label) === index;
            return (
              <FootnoteItem
                key={note.line}
                note={note}
                // A label printed twice can be the target only once.
                markers={isFirst ? (counts.get(note.label) ?? 0) : 0}
                isTarget={isFirst}
              />
            );
          })}
        </ol>
      )}
      {piece.footnotes.some(({ references }) => references.length > 0) && (
        <p className="mt-3 pl-3 text-xs print:hidden">
          <TextLink to={referencesAtPath(piece.id)}>What it cites, among all references</TextLink>
        </p>
      )}
    </ReaderSection>
  );
}
