import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useKeptRange } from '../../../ui/use-kept-range.ts';
import { useWidth } from '../../../ui/use-width.ts';
import { lineOf, type MarkedText } from './marked-text.ts';
import { RawLine } from './raw-line.tsx';

const LINE_HEIGHT = 20;
const PADDING = 4;
const CHARACTER_WIDTH = 7.3;
const NUMBER_WIDTH = 100;

/** Near enough for the scroll bar; lines in sight are measured. */
function estimateHeight(text: string, width: number): number {
  const characters = Math.max(20, (width - NUMBER_WIDTH) / CHARACTER_WIDTH);
  return PADDING + LINE_HEIGHT * Math.max(1, Math.ceil(text.length / characters));
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

/** Only the lines in sight, of a text too long to be shown at once. */
export function LongLines({ text }: { readonly text: MarkedText }) {
  const { rows, chosen, goes } = text;
  const [ref, width] = useWidth<HTMLOListElement>();
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    // What stands above it may be higher in a narrower window.
    if (ref.current !== null && width > 0) setTop(ref.current.getBoundingClientRect().top + window.scrollY);
  }, [ref, width]);
  const [rangeExtractor] = useKeptRange();
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: (index) => estimateHeight(rows[index] ?? '', width),
    scrollMargin: top,
    overscan: 20,
    rangeExtractor,
  });
  const list = useRef(virtual);
  list.current = virtual;
  const ready = width > 0;
  useEffect(() => {
    if (ready && goes && chosen.target !== null) {
      list.current.scrollToIndex(chosen.target - 1, { align: 'center' });
      return focusLine(chosen.target);
    }
    return undefined;
  }, [ready, goes, chosen.target]);
  return (
    <ol ref={ref} className="relative print:h-auto!" style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map(({ index, key, start }) => (
        <li
          key={key}
          ref={virtual.measureElement}
          data-index={index}
          aria-setsize={rows.length}
          aria-posinset={index + 1}
          className="absolute inset-x-0 top-0 print:static print:transform-none!"
          style={{ transform: `translateY(${start - top}px)` }}
        >
          <RawLine {...lineOf(text, index + 1)} />
        </li>
      ))}
    </ol>
  );
}
