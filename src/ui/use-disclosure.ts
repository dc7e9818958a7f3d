import { type RefObject, useEffect, useRef, useState } from 'react';

type Disclosure<Box extends HTMLElement> = {
  /** Holds the button and what it unfolds. */
  readonly box: RefObject<Box | null>;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly isOpen: boolean;
  readonly toggle: () => void;
  /** Folds, and gives the focus back to the button. */
  readonly close: () => void;
};

/** Something a button unfolds over the page. Escape folds it, and so does a click or the focus outside. */
export function useDisclosure<Box extends HTMLElement>(): Disclosure<Box> {
  const box = useRef<Box>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  useEffect(() => {
    if (!isOpen) return;
    const leave = ({ target }: Event): void => {
      if (target instanceof Node && !box.current?.contains(target)) setOpen(false);
    };
    const closeByKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    document.addEventListener('keydown', closeByKey);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
      document.removeEventListener('keydown', closeByKey);
    };
  }, [isOpen]);
  return { box, button, isOpen, toggle: () => setOpen(!isOpen), close };
}
