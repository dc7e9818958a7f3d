import { CornerLeftUp } from 'lucide-react';
import type { Footnote } from '../../../model/footnote.ts';
import { HereLink, useIsHere } from '../here-link.tsx';
import { markerId, noteId } from './note-anchors.ts';
import { NoteText } from './note-text.tsx';

type BackLinkProps = { readonly label: string; readonly nth: number; readonly of: number };

function BackLink({ label, nth, of }: BackLinkProps) {
  const which = of > 1 ? ` (${nth} of ${of})` : '';
  return (
    <HereLink
      anchor={markerId(label, nth)}
      role="doc-backlink"
      aria-label={`Back to text, footnote ${label}${which}`}
      className="inline-grid size-6 place-items-center rounded-md text-accent hover:bg-hover"
    >
      <CornerLeftUp aria-hidden size={13} />
    </HereLink>
  );
}

type FootnoteItemProps = {
  readonly note: Footnote;
  /** How many markers lead here. */
  readonly markers: number;
  readonly isTarget: boolean;
};

export function FootnoteItem({ note, markers, isTarget }: FootnoteItemProps) {
  const id = noteId(note.label);
  const isHere = useIsHere(id) && isTarget;
  return (
    <li
      id={isTarget ? id : undefined}
      tabIndex={-1}
      className={`grid grid-cols-[1.75rem_minmax(0,1fr)_auto] rounded-md py-2 pr-1 pl-3 leading-[1.6] outline-none print:break-inside-avoid print:bg-transparent print:py-1 print:pl-0 print:shadow-none ${isHere ? 'bg-accent-tint shadow-[inset_3px_0_0_var(--accent)]' : ''}`}
    >
      <span className="font-semibold text-accent">{note.label}</span>
      <NoteText note={note} look="full" />
      <span className="flex flex-col pl-2 print:hidden">
        {Array.from({ length: markers }, (_, index) => index + 1).map((nth) => (
          <BackLink key={nth} label={note.label} nth={nth} of={markers} />
        ))}
      </span>
    </li>
  );
}
