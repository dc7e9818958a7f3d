import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';
import { useKeptRange } from '../use-kept-range.ts';
import { useListTop } from '../use-list-top.ts';

/** More rows than these make a page slow; fewer can all be there for the browser's own search. */
const LONG = 200;

export const isLong = (count: number): boolean => count > LONG;

/** A row that an address names: its position, and the id of the element that takes the focus. */
export type TargetRow = { readonly at: number; readonly id: string };

export type LongRowsOptions = {
  readonly count: number;
  /** Near enough for the scroll bar, in pixels; rows in sight are measured. */
  readonly usualHeight: number;
  readonly target?: TargetRow | null;
};

/** A row in sight and how far, in pixels, the one drawn before it is away. */
export type RowInSight = { readonly index: number; readonly gap: number };

export type RowsInSight = {
  readonly rows: readonly RowInSight[];
  /** From the last row drawn to the end, in pixels. */
  readonly rest: number;
  /** To be given to each row, which says its `data-index`. */
  readonly measure: (row: Element | null) => void;
  readonly onFocus: (event: FocusEvent) => void;
};

/** Frames in which a row that was scrolled to is sure to be drawn. */
const FRAMES = 30;

function focusSoon(id: string): () => void {
  let frame = 0;
  const look = (left: number): void => {
    const element = document.getElementById(id);
    if (element !== null) element.focus({ preventScroll: true });
    else if (left > 0) frame = requestAnimationFrame(() => look(left - 1));
  };
  frame = requestAnimationFrame(() => look(FRAMES));
  return () => cancelAnimationFrame(frame);
}

/** Which rows of a long list to draw: those in sight, the one with the focus, and the one that the address names. */
export function useRowsInSight(
  list: RefObject<HTMLElement | null>,
  { count, usualHeight, target = null }: LongRowsOptions,
): RowsInSight {
  const top = useListTop(list);
  const [rangeExtractor, keep] = useKeptRange();
  const virtual = useWindowVirtualizer({
    count,
    estimateSize: () => usualHeight,
    scrollMargin: top,
    overscan: 8,
    rangeExtractor,
  });
  const scrollTo = useRef(virtual.scrollToIndex);
  scrollTo.current = virtual.scrollToIndex;
  const [at, id] = [target?.at ?? -1, target?.id ?? ''];
  useEffect(() => {
    if (at < 0 || document.getElementById(id) !== null) return undefined;
    scrollTo.current(at, { align: 'center' });
    return focusSoon(id);
  }, [at, id]);
  let end = top;
  const rows = virtual.getVirtualItems().map((item) => {
    const gap = item.start - end;
    end = item.end;
    return { index: item.index, gap };
  });
  return {
    rows,
    rest: virtual.getTotalSize() + top - end,
    measure: virtual.measureElement,
    onFocus: ({ target: focused }) => {
      const index = focused.closest('[data-index]')?.getAttribute('data-index');
      keep(index === null || index === undefined ? null : Number(index));
    },
  };
}
