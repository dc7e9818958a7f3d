import type { Span } from '../../../query/passage/anchor.ts';
import type { BlockSpan, PassageText } from '../../../query/passage/passage-text.ts';

/** Names the line of the raw text that an element shows; and what inside it the text does not hold: markers, words added. */
const BLOCK = '[data-line]';
const ADDED = '[data-added], .sr-only';

const lineOf = (element: HTMLElement): number => Number(element.dataset.line);

/** The stretches of text in an element that the raw text holds, in order. */
function textNodesOf(element: Element): readonly Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(ADDED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
  return nodes;
}

/** How many letters of the element's text stand before a place in the page. */
function offsetOf(element: Element, container: Node, offset: number): number {
  const before = document.createRange();
  before.selectNodeContents(element);
  // A place outside the element is its begin or its end.
  const side = before.comparePoint(container, offset);
  if (side < 0) return 0;
  if (side === 0) before.setEnd(container, offset);
  return textNodesOf(element).reduce((sum, node) => {
    if (node === container) return sum + offset;
    return sum + (before.comparePoint(node, node.length) <= 0 ? node.length : 0);
  }, 0);
}

/** The parts of the piece's paragraphs that a range of the page touches. */
export function blockSpansOf(range: Range, { blocks }: PassageText): readonly BlockSpan[] {
  return [...document.querySelectorAll<HTMLElement>(BLOCK)].flatMap((element) => {
    const block = blocks.find(({ line }) => line === lineOf(element));
    if (block === undefined || !range.intersectsNode(element)) return [];
    const start = offsetOf(element, range.startContainer, range.startOffset);
    const end = offsetOf(element, range.endContainer, range.endOffset);
    return start < end ? [{ block, start, end }] : [];
  });
}

/** Ranges of an element's text, one a stretch, so that what is added between them stays out. */
function rangesIn(element: Element, { start, end }: Span): readonly Range[] {
  let at = 0;
  return textNodesOf(element).flatMap((node) => {
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, node.length)];
    at += node.length;
    if (from >= to) return [];
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return [range];
  });
}

/** The element that shows a paragraph of the piece. */
export function findBlock(line: number): HTMLElement | null {
  return document.querySelector(`[data-line="${line}"]`);
}

/** Where parts of paragraphs stand in the page. */
export function rangesOf(spans: readonly BlockSpan[]): readonly Range[] {
  return spans.flatMap(({ block, ...span }) => {
    const element = findBlock(block.line);
    return element === null ? [] : rangesIn(element, span);
  });
}
