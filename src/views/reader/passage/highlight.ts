const NAME = 'passage';

/** Here and not in app.css, whose tools do not know the selector yet. */
const LOOK = `::highlight(${NAME}) { background: var(--highlight); }`;

let isStyled = false;

function style(): void {
  if (isStyled) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(LOOK);
  document.adoptedStyleSheets.push(sheet);
  isStyled = true;
}

/**
 * Marks ranges of the page without touching its elements, which are React's; `LOOK` says what they look like. A browser
 * without highlights selects them instead.
 */
export function highlight(ranges: readonly Range[]): void {
  if ('highlights' in CSS) {
    style();
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
