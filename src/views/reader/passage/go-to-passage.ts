import type { BlockSpan } from '../../../query/passage/passage-text.ts';
import { findBlock, rangesOf } from './block-text.ts';

/** How far down the window the passage is brought: a third leaves what stands before it in sight. */
const SHARE = 1 / 3;

/** Scrolls to the passage and puts the focus on the paragraph it begins in, where reading goes on. */
export function goToPassage(spans: readonly BlockSpan[]): void {
  const [first] = spans;
  const [range] = rangesOf(spans);
  const block = first === undefined ? null : findBlock(first.block.line);
  if (block === null || range === undefined) return;
  if (!block.hasAttribute('tabindex')) block.tabIndex = -1;
  block.focus({ preventScroll: true });
  const scroller = block.closest('[data-pane]') ?? document.scrollingElement;
  const top = range.getBoundingClientRect().top - window.innerHeight * SHARE;
  scroller?.scrollBy({ top, behavior: 'instant' });
}
