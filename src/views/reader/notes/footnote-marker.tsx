import type { Footnote } from '../../../model/footnote.ts';
import { HereLink, useIsHere } from '../here-link.tsx';
import { markerId, noteId } from './note-anchors.ts';
import { useNotePopover } from './use-note-popover.ts';

type FootnoteMarkerProps = {
  readonly note: Footnote;
  readonly nth: number;
  /** Whether the note stands beside the text already. */
  readonly isBeside: boolean;
};

/** Leads to the note in the list, and opens it on the spot where it does not stand beside the text. */
export function FootnoteMarker({ note, nth, isBeside }: FootnoteMarkerProps) {
  const { label } = note;
  const id = markerId(label, nth);
  const isHere = useIsHere(id);
  const { opened, handlers, close } = useNotePopover();
  const popover = isBeside ? null : opened;
  return (
    <sup data-added className="font-sans text-[0.7em] leading-none">
      <HereLink
        id={id}
        anchor={noteId(label)}
        role="doc-noteref"
        aria-label={`Footnote ${label}`}
        className={`rounded-sm px-0.5 py-1 font-semibold text-accent hover:bg-accent-tint ${isHere ? 'bg-accent-tint ring-1 ring-accent print:bg-transparent print:ring-0' : popover !== null ? 'bg-accent-tint' : ''}`}
        {...(isBeside ? {} : handlers)}
      >
        {label}
      </HereLink>
      {popover !== null && <popover.Popover note={note} marker={popover.marker} onClose={close} />}
    </sup>
  );
}
