import { type FocusEvent, type MouseEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import type { NotePopover } from './note-popover.tsx';

/** Long enough that a pointer passing over a marker opens nothing, in milliseconds. */
const REST = 120;

type Handlers = {
  readonly onPointerEnter: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerLeave: () => void;
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur: () => void;
  readonly onClick: (event: MouseEvent<HTMLElement>) => void;
};

/** The component is loaded with the first note that is opened. */
type Opened = { readonly Popover: typeof NotePopover; readonly marker: HTMLElement };

type Opener = {
  /** Null while the note is closed. */
  readonly opened: Opened | null;
  readonly handlers: Handlers;
  /** `returnsFocus`: the focus comes back to the marker, which is no reason to open the note again. */
  readonly close: (returnsFocus: boolean) => void;
};

/** Opens a marker's note under a resting mouse, on keyboard focus and on tap; a click or Enter still follows the link. */
export function useNotePopover(): Opener {
  const [opened, setOpened] = useState<Opened | null>(null);
  const wanted = useRef(false);
  const timer = useRef(0);
  const pointer = useRef('');
  const returning = useRef(false);
  const forget = (): void => {
    clearTimeout(timer.current);
    wanted.current = false;
  };
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      wanted.current = false;
    },
    [],
  );
  const open = (marker: HTMLElement): void => {
    wanted.current = true;
    const show = (loaded: { readonly NotePopover: typeof NotePopover }): void => {
      if (wanted.current) setOpened({ Popover: loaded.NotePopover, marker });
    };
    // Without it the marker is what it is anyway: a link to the note.
    import('./note-popover.tsx').then(show, forget);
  };
  const close = (returnsFocus: boolean): void => {
    forget();
    returning.current = returnsFocus;
    setOpened(null);
  };
  const handlers: Handlers = {
    onPointerEnter: (event) => {
      if (event.pointerType === 'mouse') timer.current = window.setTimeout(open, REST, event.currentTarget);
    },
    onPointerLeave: forget,
    onPointerDown: (event) => {
      pointer.current = event.pointerType;
    },
    onFocus: (event) => {
      if (!returning.current && event.currentTarget.matches(':focus-visible')) open(event.currentTarget);
      returning.current = false;
    },
    onBlur: () => {
      returning.current = false;
      forget();
    },
    onClick: (event) => {
      const isTap = pointer.current === 'touch' && event.detail > 0;
      if (!isTap) return close(false);
      event.preventDefault();
      if (opened === null) open(event.currentTarget);
      else close(false);
    },
  };
  return { opened, handlers, close };
}
