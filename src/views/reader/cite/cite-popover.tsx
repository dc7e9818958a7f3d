import {
  autoUpdate,
  FloatingFocusManager,
  FloatingPortal,
  flip,
  offset,
  shift,
  size,
  useDismiss,
  useFloating,
  useInteractions,
} from '@floating-ui/react';
import { CitationPanel } from './citation-panel.tsx';
import type { Citable } from './works.ts';

const ROOM = 12;

const MIDDLEWARE = [
  offset(6),
  flip({ padding: ROOM }),
  shift({ padding: ROOM }),
  size({
    padding: ROOM,
    apply: ({ availableHeight, elements }) => {
      elements.floating.style.maxHeight = `${Math.max(availableHeight, 160)}px`;
    },
  }),
];

export type CitePopoverProps = {
  readonly citable: Citable;
  /** Accessible name. */
  readonly label: string;
  /** What it opens beside, and where the focus goes back to. */
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
};

/** A citation by the button that asks for it; Escape, and a press or the focus outside, close it. */
export function CitePopover({ citable, label, anchor, onClose }: CitePopoverProps) {
  const { refs, floatingStyles, context } = useFloating({
    open: true,
    onOpenChange: (isOpen) => {
      if (!isOpen) onClose();
    },
    elements: { reference: anchor },
    placement: 'bottom-end',
    strategy: 'fixed',
    middleware: MIDDLEWARE,
    whileElementsMounted: autoUpdate,
  });
  const { getFloatingProps } = useInteractions([useDismiss(context)]);
  return (
    <FloatingPortal>
      <FloatingFocusManager context={context} modal={false}>
        <div
          ref={refs.setFloating}
          style={floatingStyles}
          {...getFloatingProps()}
          role="dialog"
          aria-label={label}
          className="z-20 w-[min(34rem,calc(100vw-1.5rem))] overflow-y-auto rounded-card border border-line bg-panel p-4 text-left font-sans text-sm shadow-[0_12px_32px_rgb(0_0_0/0.16)] outline-none print:hidden"
        >
          <CitationPanel citable={citable} />
        </div>
      </FloatingFocusManager>
    </FloatingPortal>
  );
}
