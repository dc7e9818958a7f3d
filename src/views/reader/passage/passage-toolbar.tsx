import {
  autoUpdate,
  flip,
  hide,
  inline,
  offset,
  shift,
  useDismiss,
  useFloating,
  useInteractions,
} from '@floating-ui/react';
import { type ReactNode, useEffect, useRef } from 'react';

const ROOM = { top: 52, right: 8, bottom: 8, left: 8 };

const MIDDLEWARE = [inline(), offset(8), flip({ padding: ROOM }), shift({ padding: ROOM }), hide()];

export type PassageToolbarProps = {
  /** What it stands by. */
  readonly range: Range;
  readonly onDismiss: () => void;
  readonly children: ReactNode;
};

/** Tab leads from a selection into its tools, as if they stood behind it in the page. */
function useTabIntoTools(tools: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const enter = (event: KeyboardEvent): void => {
      if (event.key !== 'Tab' || event.shiftKey || event.defaultPrevented) return;
      if (tools.current?.contains(document.activeElement)) return;
      const first = tools.current?.querySelector('button') ?? null;
      if (first === null) return;
      event.preventDefault();
      first.focus();
    };
    document.addEventListener('keydown', enter);
    return () => document.removeEventListener('keydown', enter);
  }, [tools]);
}

/** Tools by a selection, above it or else below; Escape closes them and leaves the selection. */
export function PassageToolbar({ range, onDismiss, children }: PassageToolbarProps) {
  const tools = useRef<HTMLDivElement>(null);
  const before = useRef(document.activeElement);
  const isTouch = matchMedia('(pointer: coarse)').matches;
  const { refs, floatingStyles, context, middlewareData } = useFloating({
    open: true,
    onOpenChange: (isOpen) => {
      if (isOpen) return;
      const hadFocus = tools.current?.contains(document.activeElement) ?? false;
      onDismiss();
      if (hadFocus && before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
    },
    // A touch screen's own tools stand above.
    placement: isTouch ? 'bottom' : 'top',
    strategy: 'fixed',
    middleware: MIDDLEWARE,
    whileElementsMounted: autoUpdate,
  });
  useEffect(() => {
    refs.setPositionReference({
      contextElement: range.startContainer.parentElement ?? document.body,
      getBoundingClientRect: () => range.getBoundingClientRect(),
      getClientRects: () => range.getClientRects(),
    });
  }, [refs, range]);
  const { getFloatingProps } = useInteractions([useDismiss(context, { outsidePress: false })]);
  useTabIntoTools(tools);
  // The selection may have been scrolled out of sight.
  const isAway = middlewareData.hide?.referenceHidden ?? false;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div
      ref={(element) => {
        tools.current = element;
        refs.setFloating(element);
      }}
      style={{ ...floatingStyles, visibility: isAway ? 'hidden' : 'visible' }}
      {...getFloatingProps()}
      role="group"
      aria-label="Selected passage"
      // A press must not take the selection away.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      className="z-20 flex max-w-[calc(100vw-1rem)] flex-wrap items-center gap-1 rounded-lg border border-line bg-panel p-1 font-sans text-xs shadow-[0_12px_32px_rgb(0_0_0/0.16)] print:hidden"
    >
      {children}
    </div>
  );
}
