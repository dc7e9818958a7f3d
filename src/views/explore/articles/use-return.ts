import { type RefObject, useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router-dom';
import type { Article } from '../../../model/article.ts';
import { readOrigin } from '../../../query/paths.ts';
import { focusRow } from './row-address.ts';

/** The article whose row these results were come back to for, by a link; null where they were come to otherwise. */
export function useOrigin(): string | null {
  const { state } = useLocation();
  return useNavigationType() === 'POP' ? null : readOrigin(state);
}

type List = {
  readonly articles: readonly Article[];
  /** Holds the rows. */
  readonly box: RefObject<HTMLElement | null>;
  /** Whether all rows are there. */
  readonly isWhole: boolean;
};

/** The way back from an article leads to its row, in the middle of the window. */
export function useReturn({ articles, box, isWhole }: List): void {
  const origin = useOrigin();
  const isDone = useRef(false);
  useEffect(() => {
    if (!isWhole || isDone.current || origin === null || articles.length === 0) return;
    isDone.current = true;
    const position = articles.findIndex(({ id }) => id === origin);
    // After the shell's focus on the page.
    requestAnimationFrame(() => {
      if (position < 0 || box.current === null || !focusRow(box.current, position)) return;
      document.activeElement?.scrollIntoView({ block: 'center' });
    });
  }, [articles, box, isWhole, origin]);
}
