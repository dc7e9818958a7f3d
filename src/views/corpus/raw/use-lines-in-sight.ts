import { useWindowVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useKeptRange } from '../../../ui/use-kept-range.ts';
import { useWidth } from '../../../ui/use-width.ts';
import type { MarkedText } from './marked-text.ts';

const LINE_HEIGHT = 20;
const PADDING = 4;
const CHARACTER_WIDTH = 7.3;
const NUMBER_WIDTH = 100;

/** Near enough for the scroll bar; lines in sight are measured. */
function estimateHeight(length: number, width: number): number {
  const characters = Math.max(20, (width - NUMBER_WIDTH) / CHARACTER_WIDTH);
  return PADDING + LINE_HEIGHT * Math.max(1, Math.ceil(length / characters));
}

/** The router looks for the line before it is drawn; gives what stops the waiting. */
function focusLine(line: number): () => void {
  let frame = 0;
  const look = (left: number): void => {
    const link = document.getElementById(`L${line}`);
    if (link !== null) link.focus({ preventScroll: true });
    else if (left > 0) frame = requestAnimationFrame(() => look(left - 1));
  };
  look(30);
  return () => cancelAnimationFrame(frame);
}

export type LinesInSight = {
  /** Of the list. */
  readonly ref: RefObject<HTMLOListElement | null>;
  /** Of the list on the page, in pixels. */
  readonly top: number;
  readonly virtual: Virtualizer<Window, Element>;
  /** Goes to the line of the address, where the page does; gives what stops it. */
  readonly goToLine: () => (() => void) | undefined;
};

type Lines = {
  readonly count: number;
  /** Lines of the text before the first of these. */
  readonly before?: number;
  /** How many letters a row of these (from 0) has, or about how many. */
  readonly lengthOf: (row: number) => number;
};

/** Which lines of a long text, or of a part of it, are in sight. */
export function useLinesInSight(
  { chosen, goes }: MarkedText,
  { count, before = 0, lengthOf }: Lines,
): LinesInSight {
  const [ref, width] = useWidth<HTMLOListElement>();
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    // What stands above it may be higher in a narrower window.
    if (ref.current !== null && width > 0) setTop(ref.current.getBoundingClientRect().top + window.scrollY);
  }, [ref, width]);
  const [rangeExtractor] = useKeptRange();
  const virtual = useWindowVirtualizer({
    count,
    estimateSize: (row) => estimateHeight(lengthOf(row), width),
    scrollMargin: top,
    overscan: 20,
    rangeExtractor,
  });
  const goToLine = useRef<LinesInSight['goToLine']>(() => undefined);
  goToLine.current = () => {
    if (width === 0 || !goes || chosen.target === null) return undefined;
    virtual.scrollToIndex(chosen.target - 1 - before, { align: 'center' });
    return focusLine(chosen.target);
  };
  const ready = width > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it does depends on them.
  useEffect(() => goToLine.current(), [ready, goes, chosen.target]);
  return { ref, top, virtual, goToLine: () => goToLine.current() };
}
