import { type ReactNode, useRef, useState } from 'react';
import { LazyMenu } from './lazy-menu.tsx';
import type { MenuItem } from './menu-item.ts';

type MenuButtonProps = {
  /** Names the button and its menu. */
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** What is seen of the button; the label where nothing else is. */
  readonly children?: ReactNode;
  readonly className?: string;
};

/** A button that opens a menu; the down arrow opens it too. */
export function MenuButton({ label, items, children = label, className = '' }: MenuButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const open = (): void => setAnchor(button.current);
  const close = (): void => setAnchor(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        title={label}
        onClick={anchor === null ? open : close}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || anchor !== null) return;
          event.preventDefault();
          open();
        }}
        className={`print:hidden ${className}`}
      >
        {children}
      </button>
      <LazyMenu menu={anchor && { anchor, label, items, onClose: close }} />
    </>
  );
}
