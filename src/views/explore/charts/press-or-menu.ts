import type { KeyboardEvent, MouseEvent } from 'react';

type PressHandlers = {
  readonly onClick: (event: MouseEvent<HTMLElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onContextMenu: (event: MouseEvent<HTMLElement>) => void;
};

type Deeds = {
  readonly press: () => void;
  /** With the Alt key. */
  readonly alt: (button: HTMLElement) => void;
  /** By the second button of the mouse, the menu key, or a long press on some screens. */
  readonly menu: (button: HTMLElement) => void;
};

/** What a press, a press with Alt and the menu key do on a button. */
export function pressOrMenu({ press, alt, menu }: Deeds): PressHandlers {
  return {
    onClick: ({ altKey, currentTarget }) => (altKey ? alt(currentTarget) : press()),
    // Browsers disagree on whether Alt and Enter together press a button.
    onKeyDown: (event) => {
      if (event.key !== 'Enter' || !event.altKey) return;
      event.preventDefault();
      if (!event.repeat) alt(event.currentTarget);
    },
    onContextMenu: (event) => {
      event.preventDefault();
      menu(event.currentTarget);
    },
  };
}
