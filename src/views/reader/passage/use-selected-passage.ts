import { useCallback, useEffect, useState } from 'react';
import type { Span } from '../../../query/passage/anchor.ts';
import { joinBlocks, type PassageText } from '../../../query/passage/passage-text.ts';
import { blockSpansOf } from './block-text.ts';

/** The selection has to rest so long before it counts, in milliseconds: it is still being made. */
const REST = 180;

/** A word picked to be looked up needs no word of explanation. */
const LEAST = 20;

export type SelectedPassage = {
  /** Null where no passage can be made of it. */
  readonly span: Span | null;
  /** Where it stands in the page. */
  readonly range: Range;
};

/** Whether so much of the article is selected that its reader may wait for the tools. */
function isOfArticle(range: Range): boolean {
  const article = document.querySelector('article');
  return article?.contains(range.commonAncestorContainer) === true && String(range).trim().length >= LEAST;
}

function readSelection(text: PassageText): SelectedPassage | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0).cloneRange();
  const span = joinBlocks(text, blockSpansOf(range, text));
  return span !== null || isOfArticle(range) ? { span, range } : null;
}

/** A field of the palette takes the selection to itself; what was selected before is what its commands are about. */
const isElsewhere = (): boolean => document.querySelector('dialog[open]') !== null;

/** The passage that is selected now, by pointer or by keyboard; `dismiss` until another is. */
export function useSelectedPassage(
  text: PassageText,
): readonly [passage: SelectedPassage | null, dismiss: () => void] {
  const [passage, setPassage] = useState<SelectedPassage | null>(null);
  useEffect(() => {
    let timer = 0;
    let isPressed = false;
    const settle = (): void => {
      clearTimeout(timer);
      if (isPressed || isElsewhere()) return;
      timer = window.setTimeout(() => setPassage(readSelection(text)), REST);
    };
    const press = ({ pointerType }: PointerEvent): void => {
      // A finger makes a selection without a press that ends with it.
      isPressed = pointerType === 'mouse';
    };
    const release = (): void => {
      isPressed = false;
      settle();
    };
    document.addEventListener('selectionchange', settle);
    document.addEventListener('pointerdown', press);
    document.addEventListener('pointerup', release);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', settle);
      document.removeEventListener('pointerdown', press);
      document.removeEventListener('pointerup', release);
    };
  }, [text]);
  const dismiss = useCallback(() => setPassage(null), []);
  return [passage, dismiss];
}
