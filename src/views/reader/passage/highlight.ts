const NAME = 'passage';

/**
 * Marks ranges of the page without touching its elements, which are React's; `::highlight(passage)` in app.css says how they
 * look. A browser without highlights selects them instead.
 */
export function highlight(ranges: readonly Range[]): void {
  if ('highlights' in CSS) {
    CSS.highlights.set(NAME, new Highlight(...ranges));
    return;
  }
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (first === undefined || last === undefined) return;
  const whole = first.cloneRange();
  whole.setEnd(last.endContainer, last.endOffset);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(whole);
}

export function removeHighlight(): void {
  if ('highlights' in CSS) CSS.highlights.delete(NAME);
}
