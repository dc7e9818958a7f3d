import { useEffect, useMemo } from 'react';
import { useLocation, useNavigationType } from 'react-router-dom';
import { type FoundSpan, findSpan } from '../../../query/passage/find-span.ts';
import { type BlockSpan, cutToBlocks, type PassageText } from '../../../query/passage/passage-text.ts';
import { readPassage } from '../../../query/passage/passage-url.ts';
import { rangesOf } from './block-text.ts';
import { goToPassage } from './go-to-passage.ts';
import { highlight, removeHighlight } from './highlight.ts';

export type MarkedPassage = {
  /** The first words of it, as the link has them. */
  readonly words: string;
  /** Null where the text does not hold it. */
  readonly found: FoundSpan | null;
  readonly spans: readonly BlockSpan[];
};

/** Marks the spans, and marks them again when the page shows them by other elements. */
function useHighlight(spans: readonly BlockSpan[]): void {
  useEffect(() => {
    if (spans.length === 0) return;
    let frame = 0;
    const mark = (): void => highlight(rangesOf(spans));
    mark();
    const observer = new MutationObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(mark);
    });
    observer.observe(document.querySelector('main') ?? document.body, { childList: true, subtree: true });
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      removeHighlight();
    };
  }, [spans]);
}

/** The router's name for the entry the browser itself opened. */
const FIRST_KEY = 'default';

/** The passage that the address names, marked and brought into sight; null where it names none. */
export function useMarkedPassage(text: PassageText): MarkedPassage | null {
  const { search, key, hash } = useLocation();
  const type = useNavigationType();
  const marked = useMemo((): MarkedPassage | null => {
    const anchor = readPassage(new URLSearchParams(search));
    if (anchor === null) return null;
    const found = findSpan(text.text, anchor);
    return { words: anchor.head, found, spans: found === null ? [] : cutToBlocks(text, found) };
  }, [search, text]);
  const spans = marked?.spans ?? NO_SPANS;
  useHighlight(spans);
  // Back and Forward return to what was being read; an address with a place of its own leads there.
  const isArrival = (type !== 'POP' || key === FIRST_KEY) && hash === '';
  useEffect(() => {
    if (!isArrival || spans.length === 0) return;
    // After the router's scrolling to the top, and the shell's focus on the page.
    const frame = requestAnimationFrame(() => goToPassage(spans));
    return () => cancelAnimationFrame(frame);
  }, [isArrival, spans]);
  return marked;
}

const NO_SPANS: readonly BlockSpan[] = [];
