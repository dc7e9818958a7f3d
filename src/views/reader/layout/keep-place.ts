/** How far below the window's top the line being read is taken to be, in pixels: below both bars. */
const LINE = 120;

const paragraphs = (): readonly Element[] => [...document.querySelectorAll('article p')];

/** Changes the layout, `change` having done so when it returns, and scrolls back to what was being read. */
export function keepPlace(change: () => void): void {
  const reading = paragraphs().find((paragraph) => paragraph.getBoundingClientRect().bottom > LINE);
  const before = reading?.getBoundingClientRect();
  change();
  if (reading === undefined || before === undefined) return;
  // Another layout is made of other elements.
  const now = paragraphs().find(({ textContent }) => textContent === reading.textContent);
  if (now === undefined) return;
  const { top, height } = now.getBoundingClientRect();
  const read = (LINE - before.top) / before.height;
  const scroller = now.closest('[data-pane]') ?? document.scrollingElement;
  scroller?.scrollBy({ top: top + read * height - LINE, behavior: 'instant' });
}
