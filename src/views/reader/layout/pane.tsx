import { type ReactNode, useEffect, useRef } from 'react';

/** Back and Forward return the focus without scrolling, and the router keeps the place of the window alone. */
function keepInSight({ target }: FocusEvent): void {
  if (target instanceof Element) target.scrollIntoView({ block: 'nearest' });
}

/** A column that scrolls by itself. */
export function Pane({ children }: { readonly children: ReactNode }) {
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = pane.current;
    element?.addEventListener('focusin', keepInSight);
    return () => element?.removeEventListener('focusin', keepInSight);
  }, []);
  return (
    <div
      ref={pane}
      data-pane
      className="relative h-full scroll-pt-6 overflow-y-auto overscroll-contain px-6 pt-6 pb-20 print:contents"
    >
      <div className="mx-auto max-w-[40rem] print:contents">{children}</div>
    </div>
  );
}
