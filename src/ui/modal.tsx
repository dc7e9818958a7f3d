import { type MouseEvent, type ReactNode, useLayoutEffect, useRef } from 'react';

type ModalProps = {
  readonly label: string;
  readonly isOpen: boolean;
  /** Asks for `isOpen` to become false: Escape, or a click beside the dialog. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly className?: string;
};

/** Whether a click on the element itself fell outside its box: on the backdrop, which has no element of its own. */
function isOutside({ clientX, clientY, currentTarget }: MouseEvent): boolean {
  const { left, right, top, bottom } = currentTarget.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}

/** A dialog over the page. When it closes the focus is where it was before, at once: in the same turn as `isOpen`. */
export function Modal({ label, isOpen, onClose, children, className = '' }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (isOpen && element?.open === false) element.showModal();
    if (!isOpen) element?.close();
  }, [isOpen]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the key for it, and the browser's own
    <dialog
      ref={dialog}
      aria-label={label}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget && isOutside(event)) onClose();
      }}
      className={`m-auto max-h-[min(44rem,calc(100dvh-2rem))] w-[min(40rem,calc(100vw-1.5rem))] max-w-none flex-col overflow-hidden rounded-card border border-line bg-panel text-ink shadow-lg backdrop:bg-[rgb(0_0_0/0.4)] open:flex ${className}`}
    >
      {isOpen && children}
    </dialog>
  );
}
