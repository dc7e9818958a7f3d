import { useEffect } from 'react';
import { isSingleKey } from '../commands/key-stroke.ts';
import { lateComponent } from '../late-component.ts';
import type { MenuProps } from './menu.tsx';

const useMenu = lateComponent<MenuProps>(async () => (await import('./menu.tsx')).Menu, Fault);

type LazyMenuProps = {
  /** Null for none. */
  readonly menu: MenuProps | null;
};

/** A menu whose code is loaded with the first one that is opened. */
export function LazyMenu({ menu }: LazyMenuProps) {
  return menu !== null && <OpenMenu {...menu} />;
}

function OpenMenu(menu: MenuProps) {
  const Menu = useMenu();
  return Menu === null ? <Coming onClose={menu.onClose} /> : <Menu {...menu} />;
}

const MENU_KEYS = ['ArrowDown', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'End', 'Enter', 'Escape', 'Home'];

/** Whether a menu would answer it: the browser's own keys stay its own. */
function isForMenu({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && (MENU_KEYS.includes(key) || isSingleKey(key));
}

/** Keys meant for a menu that is not there yet would do something else where they fall. */
function Coming({ onClose }: Pick<MenuProps, 'onClose'>) {
  useEffect(() => {
    const hold = (event: KeyboardEvent): void => {
      if (!isForMenu(event)) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.key === 'Escape') onClose();
    };
    addEventListener('keydown', hold, { capture: true });
    return () => removeEventListener('keydown', hold, { capture: true });
  }, [onClose]);
  return null;
}

function Fault() {
  return (
    <span role="alert" className="text-bad text-xs">
      The menu did not load. Reload the page to try again.
    </span>
  );
}
