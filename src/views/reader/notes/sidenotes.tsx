import { type MouseEvent, useMemo } from 'react';
import type { Footnote } from '../../../model/footnote.ts';
import type { Piece } from '../../../model/piece.ts';
import { markerId } from './note-anchors.ts';
import { NoteText } from './note-text.tsx';
import { useMarkerInUse } from './use-marker-in-use.ts';
import { useNoteTops } from './use-note-tops.ts';

type Sidenote = { readonly id: string; readonly note: Footnote };

/** One for each marker that has a note, in the order of the text. */
function sidenotesOf({ analysis, footnotes }: Piece): readonly Sidenote[] {
  const seen = new Map<string, number>();
  return analysis
    .flatMap(({ markers }) => [...markers].sort((a, b) => a.offset - b.offset))
    .flatMap(({ label }) => {
      const note = footnotes.find((candidate) => candidate.label === label);
      if (note === undefined) return [];
      const nth = (seen.get(label) ?? 0) + 1;
      seen.set(label, nth);
      return [{ id: markerId(label, nth), note }];
    });
}

/** The focus may not enter what assistive technology is not shown; a click on a link works without it. */
function keepFocus(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('a') !== null) event.preventDefault();
}

/**
 * Each note beside the line that its marker is in. A copy for the eye: keyboard and assistive technology have the same notes,
 * with the same links, in the list that the markers lead to.
 */
export function Sidenotes({ piece }: { readonly piece: Piece }) {
  const sidenotes = useMemo(() => sidenotesOf(piece), [piece]);
  const ids = useMemo(() => sidenotes.map(({ id }) => id), [sidenotes]);
  const [list, tops] = useNoteTops(ids);
  const inUse = useMarkerInUse();
  return (
    <ol ref={list} aria-hidden onMouseDown={keepFocus} className="relative h-full">
      {sidenotes.map(({ id, note }, index) => (
        <li
          key={id}
          data-marker={id}
          style={{ top: tops?.[index] ?? 0 }}
          className={`absolute inset-x-0 text-xs ${tops === null ? 'invisible' : ''} ${id === inUse ? 'text-ink' : 'text-muted'}`}
        >
          <span className="float-left mr-1.5 font-semibold text-accent">{note.label}</span>
          <NoteText note={note} look="beside" />
        </li>
      ))}
    </ol>
  );
}
