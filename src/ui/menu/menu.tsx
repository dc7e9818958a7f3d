import {
  autoUpdate,
  FloatingFocusManager,
  flip,
  offset,
  shift,
  useDismiss,
  useFloating,
  useInteractions,
  useListNavigation,
  useTypeahead,
} from '@floating-ui/react';
import { useLayoutEffect, useRef, useState } from 'react';
import type { MenuItem } from './menu-item.ts';

const MIDDLEWARE = [offset(4), flip({ padding: 8 }), shift({ padding: 8 })];

export type MenuProps = {
  /** What it opens beside, and where the focus goes back to. */
  readonly anchor: HTMLElement;
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly onClose: () => void;
};

/** An open menu: arrow keys, Home, End and first letters move in it; Escape, Tab and a press outside close it. */
export function Menu({ anchor, label, items, onClose }: MenuProps) {
  const [active, setActive] = useState<number | null>(0);
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const labels = useRef(items.map((item) => item.label));
  const { refs, floatingStyles, context } = useFloating({
    open: true,
    onOpenChange: (open) => {
      if (!open) onClose();
    },
    elements: { reference: anchor },
    placement: 'bottom-end',
    strategy: 'fixed',
    middleware: MIDDLEWARE,
    whileElementsMounted: autoUpdate,
  });
  const { getFloatingProps, getItemProps } = useInteractions([
    useDismiss(context),
    useListNavigation(context, { listRef: buttons, activeIndex: active, onNavigate: setActive, loop: true }),
    useTypeahead(context, { listRef: labels, activeIndex: active, onMatch: setActive }),
  ]);
  // Floating UI would a frame later: the keys until then would go to what is behind.
  useLayoutEffect(() => buttons.current[0]?.focus({ preventScroll: true }), []);
  return (
    <FloatingFocusManager context={context} modal={false}>
      <div
        ref={refs.setFloating}
        style={floatingStyles}
        {...getFloatingProps()}
        role="menu"
        aria-label={label}
        className="z-20 flex w-max max-w-[calc(100vw-1rem)] flex-col rounded-lg border border-line bg-panel p-1 shadow-[0_12px_32px_rgb(0_0_0/0.16)] outline-none"
      >
        {items.map(({ id, label: name, onSelect }, at) => (
          <button
            key={id}
            ref={(button) => {
              buttons.current[at] = button;
            }}
            type="button"
            role="menuitem"
            tabIndex={active === at ? 0 : -1}
            className="min-h-8 rounded-md px-2.5 text-left text-sm hover:bg-hover focus:bg-hover focus-visible:-outline-offset-2"
            {...getItemProps({
              onClick: () => {
                onClose();
                onSelect();
              },
            })}
          >
            {name}
          </button>
        ))}
      </div>
    </FloatingFocusManager>
  );
}
