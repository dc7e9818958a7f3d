import {
  autoUpdate,
  FloatingFocusManager,
  FloatingPortal,
  flip,
  offset,
  safePolygon,
  shift,
  size,
  useDismiss,
  useFloating,
  useHover,
  useInteractions,
} from '@floating-ui/react';
import { ArrowDown } from 'lucide-react';
import type { Footnote } from '../../../model/footnote.ts';
import { HereLink } from '../here-link.tsx';
import { CorpusLink, NoteText } from './note-text.tsx';
import { splitNote } from './split-note.ts';

/** Free of the window's edges, and of the bar that stays at its top. */
const ROOM = { top: 52, right: 16, bottom: 16, left: 16 };

const MIDDLEWARE = [
  offset(8),
  flip({ padding: ROOM }),
  shift({ padding: ROOM }),
  size({
    padding: ROOM,
    apply: ({ availableHeight, elements }) => {
      elements.floating.style.maxHeight = `${Math.max(availableHeight, 96)}px`;
    },
  }),
];

type NotePopoverProps = {
  readonly note: Footnote;
  readonly marker: HTMLElement;
  readonly onClose: (returnsFocus: boolean) => void;
};

/** A footnote at its marker, where the window has no room for it beside the text. */
export function NotePopover({ note, marker, onClose }: NotePopoverProps) {
  const { refs, floatingStyles, context } = useFloating({
    open: true,
    onOpenChange: (isOpen, _event, reason) => {
      if (!isOpen) onClose(reason === 'escape-key' && document.activeElement !== marker);
    },
    elements: { reference: marker },
    strategy: 'fixed',
    middleware: MIDDLEWARE,
    whileElementsMounted: autoUpdate,
  });
  const { getFloatingProps } = useInteractions([
    useHover(context, { handleClose: safePolygon(), mouseOnly: true, move: false }),
    useDismiss(context),
  ]);
  return (
    <FloatingPortal>
      <FloatingFocusManager context={context} modal={false} initialFocus={-1}>
        <div
          ref={refs.setFloating}
          role="dialog"
          aria-label={`Footnote ${note.label}`}
          style={floatingStyles}
          {...getFloatingProps()}
          className="z-20 w-[min(26rem,calc(100vw-2rem))] overflow-y-auto rounded-card border border-line bg-panel px-4 py-3 shadow-[0_12px_32px_rgb(0_0_0/0.16)] outline-none"
        >
          <span className="float-left mr-2 font-semibold text-accent">{note.label}</span>
          <NoteText note={note} look="popover" />
          <p className="mt-2 flex flex-wrap gap-x-5">
            {splitNote(note).map(
              (part) =>
                part.kind === 'article' && (
                  <span key={part.start} className="inline-flex min-h-6 items-center">
                    <CorpusLink part={part} />
                  </span>
                ),
            )}
            <HereLink
              anchor="footnotes"
              className="inline-flex min-h-6 items-center gap-1 text-accent underline-offset-2 hover:underline"
            >
              All footnotes <ArrowDown aria-hidden size={13} />
            </HereLink>
          </p>
        </div>
      </FloatingFocusManager>
    </FloatingPortal>
  );
}
