import { type KeyboardEvent, useRef } from 'react';
import { formatDate, type PartialDate } from '../../../model/partial-date.ts';
import { gestureOfMove } from '../../use-query-in-url.ts';
import type { MonthWindow } from './month-window.ts';
import { type Handle, moveByKey } from './move-window.ts';

/** CSS pixels: the smallest target of WCAG 2.5.8. */
const HIT_WIDTH = 24;

type BrushHandleProps = {
  readonly handle: Handle;
  readonly window: MonthWindow;
  readonly axis: readonly PartialDate[];
  readonly x: number;
  readonly height: number;
  /** How far the hit area may reach into the window. */
  readonly inside: number;
  /** `gesture` is the same for all keys pressed while the handle keeps the focus. */
  readonly onMove: (window: MonthWindow, gesture: string) => void;
};

/** One end of the window: a slider over the months. Its hit area lies mostly outside the window, so that both can be caught. */
export function BrushHandle({ handle, window, axis, x, height, inside, onMove }: BrushHandleProps) {
  const gesture = useRef('');
  const month = axis[window[handle]];
  const toLine = handle === 'start' ? HIT_WIDTH - inside : inside;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = moveByKey(window, handle, event.key, axis.length);
    if (next === null) return;
    event.preventDefault();
    if (next.start !== window.start || next.end !== window.end) onMove(next, gesture.current);
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      data-handle={handle}
      aria-label={handle === 'start' ? 'Timeline start' : 'Timeline end'}
      aria-orientation="horizontal"
      aria-valuemin={handle === 'start' ? 0 : window.start}
      aria-valuemax={handle === 'start' ? window.end : axis.length - 1}
      aria-valuenow={window[handle]}
      aria-valuetext={month === undefined ? '' : formatDate(month)}
      onFocus={() => {
        gesture.current = gestureOfMove();
      }}
      onKeyDown={onKeyDown}
      className="group absolute top-0 cursor-ew-resize touch-none focus-visible:outline-none"
      style={{ left: x - toLine, width: HIT_WIDTH, height }}
    >
      <span
        className="pointer-events-none absolute top-[calc(50%-0.75rem)] -ml-[5px] h-6 w-2.5 rounded-[5px] border-2 border-accent bg-panel group-focus-visible:outline-2 group-focus-visible:outline-accent group-focus-visible:outline-offset-2"
        style={{ left: toLine }}
      />
    </div>
  );
}
