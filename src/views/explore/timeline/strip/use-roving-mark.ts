import { type FocusEvent, type KeyboardEvent, type Ref, useLayoutEffect, useRef, useState } from 'react';
import { markId } from './mark-id.ts';
import { moveByKey } from './move-by-key.ts';
import type { PlacedMark } from './place-marks.ts';

export type RovingMark = {
  /** The mark that is the strip's tab stop; null before the strip had the focus, when the strip itself is. */
  readonly current: PlacedMark | null;
  readonly focused: boolean;
  readonly link: Ref<HTMLAnchorElement>;
  readonly moveTo: (mark: PlacedMark | undefined) => void;
  /** To be called when the focus leaves; until it moves again, nothing is said to have it. */
  readonly hide: () => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** One tab stop for all marks: the focus, once it is there, goes from mark to mark. */
export function useRovingMark(marks: readonly PlacedMark[]): RovingMark {
  const link = useRef<HTMLAnchorElement>(null);
  const [currentAt, setCurrentAt] = useState<number | null>(null);
  const [moves, setMoves] = useState(0);
  const [focused, setFocused] = useState(false);
  const at = marks.findIndex(({ position }) => position === currentAt);

  // Only when moved there: a mark that a filter brings back must not take the focus with it.
  useLayoutEffect(() => {
    if (moves > 0) link.current?.focus({ preventScroll: true });
  }, [moves]);

  const moveTo = (mark: PlacedMark | undefined): void => {
    if (mark === undefined) return;
    setCurrentAt(mark.position);
    setMoves((count) => count + 1);
  };
  const onFocus = ({ target }: FocusEvent): void => {
    if (target === link.current) setFocused(true);
    // Back puts the focus on the drawing of the mark that was opened.
    else moveTo(marks.find(({ position }) => markId(position) === target.id) ?? marks[Math.max(0, at)]);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = moveByKey(marks, at, event.key);
    if (next === null) return;
    event.preventDefault();
    moveTo(marks[next]);
  };
  return {
    current: marks[at] ?? null,
    focused,
    link,
    moveTo,
    hide: () => setFocused(false),
    onFocus,
    onKeyDown,
  };
}
