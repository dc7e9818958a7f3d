import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { type NoteBox, placeNotes } from './place-notes.ts';

const GAP = 14;

/** A note's first line stands level with its marker: half the height of that line, in pixels. */
const HALF_LINE = 9;

function boxOf(note: Element, marker: Element | null, columnTop: number): NoteBox {
  const { top, height } = (marker ?? note).getBoundingClientRect();
  return {
    wanted: top + height / 2 - HALF_LINE - columnTop,
    height: note.getBoundingClientRect().height,
  };
}

/**
 * A list to put notes into, absolutely placed, one for each marker id in order, and the tops they belong at; null before
 * they are first measured. Keeps up with the window, the fonts and whatever moves the text.
 */
export function useNoteTops(
  markerIds: readonly string[],
): readonly [list: RefObject<HTMLOListElement | null>, tops: readonly number[] | null] {
  const list = useRef<HTMLOListElement>(null);
  const [tops, setTops] = useState<readonly number[] | null>(null);
  useLayoutEffect(() => {
    const column = list.current;
    if (column === null) return;
    const notes = [...column.children];
    const markers = markerIds.map((id) => document.getElementById(id));
    const measure = (): void => {
      const { top } = column.getBoundingClientRect();
      const next = placeNotes(
        notes.map((note, i) => boxOf(note, markers[i] ?? null, top)),
        GAP,
      ).map(Math.round);
      setTops((now) => (now !== null && now.join() === next.join() ? now : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    const article = markers[0]?.closest('article');
    for (const element of [...notes, ...(article ? [article] : [])]) observer.observe(element);
    document.fonts.addEventListener('loadingdone', measure);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', measure);
    };
  }, [markerIds]);
  return [list, tops];
}
