import { HereLink, useIsHere } from './here-link.tsx';
import { markerId, noteId } from './note-anchors.ts';

type FootnoteMarkerProps = { readonly label: string; readonly nth: number };

export function FootnoteMarker({ label, nth }: FootnoteMarkerProps) {
  const id = markerId(label, nth);
  const isHere = useIsHere(id);
  return (
    <sup className="font-sans text-[0.7em] leading-none">
      <HereLink
        id={id}
        anchor={noteId(label)}
        role="doc-noteref"
        aria-label={`Footnote ${label}`}
        className={`rounded-sm px-0.5 py-1 font-semibold text-accent hover:bg-accent-tint ${isHere ? 'bg-accent-tint ring-1 ring-accent' : ''}`}
      >
        {label}
      </HereLink>
    </sup>
  );
}
