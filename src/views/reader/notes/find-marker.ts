/** The marker of a note after, or before, where the focus is; the first one, or the last, where that is behind them all. */
export function findMarker(direction: 1 | -1): HTMLElement | undefined {
  const markers = [...document.querySelectorAll<HTMLElement>('[role="doc-noteref"]')];
  const inOrder = direction === 1 ? markers : markers.toReversed();
  const from = document.activeElement;
  if (from === null) return inOrder[0];
  const follows = direction === 1 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  return inOrder.find((marker) => (from.compareDocumentPosition(marker) & follows) !== 0) ?? inOrder[0];
}
