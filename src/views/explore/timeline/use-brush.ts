import { type PointerEvent, useRef } from 'react';
import type { MonthWindow } from './month-window.ts';
import { moveHandle, moveWindow, windowBetween } from './move-window.ts';

type Drag = {
  readonly kind: 'start' | 'end' | 'window' | 'new';
  readonly from: number;
  readonly origin: MonthWindow;
  readonly latest: MonthWindow;
  /** Whether the pointer has left the month it came down on: then it is not a click. */
  readonly moved: boolean;
};

type BrushOptions = {
  readonly window: MonthWindow;
  /** The part of it that is shown: a handle is dragged from where it is seen. */
  readonly clipped: MonthWindow;
  /** Whether the window itself can be dragged; otherwise a drag in it opens a new one. */
  readonly movable: boolean;
  readonly months: number;
  readonly monthAt: (clientX: number) => number;
  readonly onDrag: (window: MonthWindow | null) => void;
  readonly onDone: (window: MonthWindow) => void;
};

function windowAfter({ kind, from, origin }: Drag, to: number, months: number): MonthWindow {
  if (kind === 'new') return windowBetween(from, to);
  if (kind === 'window') return moveWindow(origin, to - from, months);
  return moveHandle(origin, kind, origin[kind] + to - from, months);
}

const sameWindow = (a: MonthWindow, b: MonthWindow): boolean => a.start === b.start && a.end === b.end;

/**
 * The pointer's gestures on the axis: a handle or the window is dragged, a drag elsewhere opens a new window, a click
 * chooses one month. `cancel` takes the gesture back.
 */
export function useBrush({ window, clipped, movable, months, monthAt, onDrag, onDone }: BrushOptions) {
  const drag = useRef<Drag | null>(null);

  const kindAt = (target: EventTarget, month: number): Drag['kind'] => {
    const handle = target instanceof HTMLElement ? target.dataset.handle : undefined;
    if (handle === 'start' || handle === 'end') return handle;
    return movable && month >= window.start && month <= window.end ? 'window' : 'new';
  };
  const begin = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0 || !event.isPrimary) return;
    const from = monthAt(event.clientX);
    const kind = kindAt(event.target, from);
    const origin = kind === 'start' || kind === 'end' ? { ...window, [kind]: clipped[kind] } : window;
    drag.current = { kind, from, origin, latest: window, moved: false };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const move = (to: number): void => {
    const current = drag.current;
    if (current === null) return;
    if (to === current.from && !current.moved) return;
    const next = windowAfter(current, to, months);
    drag.current = { ...current, latest: next, moved: true };
    if (!sameWindow(next, current.latest)) onDrag(next);
  };
  const end = (): void => {
    const current = drag.current;
    drag.current = null;
    if (current === null) return;
    if (current.moved) onDone(current.latest);
    else if (current.kind === 'new' || current.kind === 'window')
      onDone(windowBetween(current.from, current.from));
  };
  const cancel = (): void => {
    if (drag.current === null) return;
    drag.current = null;
    onDrag(null);
  };
  return {
    cancel,
    /** To be called with the month the pointer has come to. */
    move,
    handlers: {
      onPointerDown: begin,
      onPointerUp: end,
      onPointerCancel: cancel,
    },
  };
}
