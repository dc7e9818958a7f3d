import { type RefObject, useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router-dom';
import type { Articles } from '../../../model/article-table.ts';
import { readOrigin } from '../../../query/paths.ts';
import { focusRow } from './row-address.ts';

/** The article whose row these results were come back to for, by a link; null where they were come to otherwise. */
export function useOrigin(): string | null {
  const { state } = useLocation();
  return useNavigationType() === 'POP' ? null : readOrigin(state);
}

/** The row of the article with this id; -1 where it is not among those shown. */
export function rowOf(id: string, articles: Articles, ids: Uint32Array): number {
  const position = articles.positionOf(id);
  return position === null ? -1 : ids.indexOf(position);
}

type List = {
  readonly articles: Articles;
  readonly ids: Uint32Array;
  /** Holds the rows. */
  readonly box: RefObject<HTMLElement | null>;
  /** Whether all rows are there. */
  readonly isWhole: boolean;
};

/** The way back from an article leads to its row, in the middle of the window. */
export function useReturn({ articles, ids, box, isWhole }: List): void {
  const origin = useOrigin();
  const isDone = useRef(false);
  useEffect(() => {
    if (!isWhole || isDone.current || origin === null || ids.length === 0) return;
    isDone.current = true;
    const position = rowOf(origin, articles, ids);
    // After the shell's focus on the page.
    requestAnimationFrame(() => {
      if (position < 0 || box.current === null || !focusRow(box.current, position)) return;
      document.activeElement?.scrollIntoView({ block: 'center' });
    });
  }, [articles, ids, box, isWhole, origin]);
}
