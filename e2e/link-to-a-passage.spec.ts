import type { Locator, Page } from 'playwright/test';
import { findAxeViolations } from './axe.ts';
import { articleAddress, PIECES, type Piece } from './corpus.ts';
import { expect, test } from './page.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Selects from the first place of some words in a region to the next place of others, as a drag would. */
async function select(region: Locator, from: string, to: string): Promise<void> {
  await region.evaluate(
    (root, [first, last]) => {
      const range = document.createRange();
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      let isOpen = false;
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const start = node.data.indexOf(first ?? '');
        if (!isOpen && start >= 0) range.setStart(node, start);
        isOpen ||= start >= 0;
        const end = isOpen ? node.data.indexOf(last ?? '') : -1;
        if (end < 0) continue;
        range.setEnd(node, end + (last ?? '').length);
        node.parentElement?.scrollIntoView({ block: 'center' });
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
        return;
      }
      throw new Error(`No “${first}” … “${last}” here`);
    },
    [from, to],
  );
}

const analysis = (page: Page): Locator => page.getByRole('region', { name: 'Analysis' });
const tools = (page: Page): Locator => page.getByRole('group', { name: 'Selected passage' });
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

async function copyLink(page: Page): Promise<string> {
  await tools(page).getByRole('button', { name: 'Copy link to this passage' }).click();
  await expect(tools(page).getByRole('status')).toHaveText('Link copied');
  return clipboard(page);
}

/** The words that are marked, and whether the first of them are in the window. */
async function marked(page: Page): Promise<{ readonly words: string; readonly isInSight: boolean }> {
  return page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('passage') ?? [])] as Range[];
    const top = ranges[0]?.getBoundingClientRect().top ?? -1;
    return { words: ranges.map(String).join(''), isInSight: top > 0 && top < window.innerHeight };
  });
}

/** Words before and behind a piece's first marker that stands within a sentence. */
function aroundMarker({ analysis: paragraphs }: Piece) {
  for (const { text } of paragraphs) {
    const found = /(\p{L}+ \p{L}+[^[\]“”]{0,3})\[[ivx]+\]([^[\]“”]{0,3}\p{L}+ \p{L}+ \p{L}+)/u.exec(text);
    const [, before, behind] = found ?? [];
    if (before !== undefined && behind !== undefined) return { before, behind };
  }
  return null;
}

const noted = PIECES.find((piece) => aroundMarker(piece) !== null);
const words = noted === undefined ? null : aroundMarker(noted);
const spoken = PIECES.find(({ sources }) => sources.some(({ excerpt }) => excerpt.length > 1));

test('a passage that spans a footnote marker: its link opens there, marked, in a fresh browser of any width', async ({
  page,
  openFresh,
}) => {
  await page.goto(articleAddress(noted ?? { id: '' }));
  await select(analysis(page), words?.before ?? '', words?.behind ?? '');
  const link = await copyLink(page);
  for (const width of [1440, 390, 320]) {
    const fresh = await openFresh(link, { viewport: { width, height: 800 } });
    await expect(fresh.getByText('The passage of this link is marked')).toHaveCount(1);
    await expect
      .poll(() => marked(fresh))
      .toEqual({ words: `${words?.before}${words?.behind}`, isInSight: true });
    await expect(analysis(fresh).locator('p:focus')).toContainText(words?.before ?? '');
    await expect(analysis(fresh).locator('p:focus')).toBeInViewport();
    const ground = await analysis(fresh)
      .locator('p:focus')
      .evaluate((node) => getComputedStyle(node, '::highlight(passage)').backgroundColor);
    expect(ground).toBe('rgb(252, 233, 169)');
  }
  await page.setViewportSize({ width: 1440, height: 800 });
  await page.goto(link);
  await page.getByRole('button', { name: 'Side by side' }).click();
  await expect.poll(async () => (await marked(page)).words).toBe(`${words?.before}${words?.behind}`);
  await page.getByRole('button', { name: 'Remove the mark' }).click();
  await expect.poll(async () => (await marked(page)).words).toBe('');
  await expect(page).toHaveURL(articleAddress(noted ?? { id: '' }));
});

test('the paragraphs on the page are those of the text, in every piece, so that any passage has a link', async ({
  page,
}) => {
  for (const piece of PIECES) {
    await page.goto(articleAddress(piece));
    await expect(page.getByRole('heading', { level: 1, name: piece.title })).toBeVisible();
    const shown = await page.locator('[data-line]').evaluateAll((blocks) =>
      blocks.map((block) => {
        const copy = block.cloneNode(true) as Element;
        for (const added of copy.querySelectorAll('[data-added], .sr-only')) added.remove();
        return copy.textContent;
      }),
    );
    const printed = [
      ...piece.analysis.map(({ text, markers }) =>
        markers.reduce((rest, { label }) => rest.replace(`[${label}]`, ''), text),
      ),
      ...piece.sources.flatMap(({ excerpt }) => excerpt.map(({ text }) => text)),
      ...piece.footnotes.map(({ text }) => text),
    ];
    expect(shown.slice(-printed.length)).toEqual(printed);
  }
});

test('several paragraphs, altered words among them, are one passage', async ({ page, openFresh }) => {
  const altered = PIECES.flatMap((piece) => piece.quotes.map((quote) => ({ piece, quote }))).find(
    ({ piece, quote }) =>
      quote.status === 'altered' &&
      quote.in === 'analysis' &&
      piece.analysis.some(({ line }) => line > quote.line),
  );
  const [first, second] = (altered?.piece.analysis ?? []).filter(
    ({ line }) => line >= (altered?.quote.line ?? 0),
  );
  const from = first?.text.slice(0, 30) ?? '';
  const to = second?.text.slice(0, 30).trim() ?? '';
  await page.goto(articleAddress(altered?.piece ?? { id: '' }));
  await select(analysis(page), from, to);
  const link = await copyLink(page);
  const fresh = await openFresh(link);
  const plain = (first?.markers ?? []).reduce(
    (rest, { label }) => rest.replace(`[${label}]`, ''),
    first?.text ?? '',
  );
  await expect.poll(() => marked(fresh)).toEqual({ words: plain + to, isInSight: true });
});

test('words of an excerpt are copied with their source, and quoted in the article', async ({
  page,
  openFresh,
}) => {
  const source = spoken?.sources.find(({ excerpt }) => excerpt.length > 1);
  const text = source?.excerpt[1]?.text ?? '';
  const [from, to] = [text.slice(0, 25), text.slice(40, 70)];
  await page.goto(articleAddress(spoken ?? { id: '' }));
  await select(page.getByRole('region', { name: 'Sources' }), from, to);
  await tools(page).getByRole('button', { name: 'Copy with citation' }).click();
  await expect(tools(page).getByRole('status')).toHaveText('Copied with citation');
  const copied = await clipboard(page);
  const inner = text
    .slice(0, 70)
    .replace(/[“”]/g, '.')
    .replace(/[.*+?^${}()|[\]\\]/g, '.');
  expect(copied).toMatch(new RegExp(`^“${inner}”\n\n`));
  expect(copied).toContain(`quoted in `);
  expect(copied).toContain(spoken?.title ?? '');
  const link = /http:\S+(?=\.)/.exec(copied.slice(copied.indexOf('quoted in')))?.[0] ?? '';
  const fresh = await openFresh(link);
  await expect.poll(() => marked(fresh)).toEqual({ words: text.slice(0, 70), isInSight: true });
});

test('a link whose words have changed, was cut short, or fits nothing says so', async ({ page }) => {
  await page.goto(articleAddress(noted ?? { id: '' }));
  await select(analysis(page), words?.before ?? '', words?.behind ?? '');
  const link = await copyLink(page);
  const changed = new URL(link);
  changed.searchParams.set('passage', 'Quite other words');
  await page.goto(changed.href);
  await expect(page.getByText('The words of this link have changed')).toBeAttached();
  await expect.poll(async () => (await marked(page)).words).toBe(`${words?.before}${words?.behind}`);

  await page.goto(link.slice(0, link.indexOf('&before=') - 3));
  await expect(page.getByText('The passage of this link is marked')).toBeAttached();

  await page.goto(`${articleAddress(noted ?? { id: '' })}?passage=what+nobody+wrote&before=%E0%A4%A`);
  const notice = page.getByText('The passage of this link is not in the text: “what nobody wrote”');
  await expect(notice).toBeInViewport();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toHaveCount(0);
});

test('by keyboard: Tab leads from the selection to its tools, keys and palette do the same, Escape leaves', async ({
  page,
}) => {
  await page.goto(articleAddress(noted ?? { id: '' }));
  await select(analysis(page), words?.before ?? '', words?.behind ?? '');
  await expect(tools(page)).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await expect(tools(page).getByRole('button', { name: 'Copy with citation' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(tools(page).getByRole('status')).toHaveText('Copied with citation');
  expect(await clipboard(page)).toContain(`“${words?.before}${words?.behind}”\n\n`);
  await page.keyboard.press('l');
  await expect(tools(page).getByRole('status')).toHaveText('Link copied');
  await page.keyboard.press('Escape');
  await expect(tools(page)).toHaveCount(0);
  expect(await page.evaluate(() => getSelection()?.toString())).toContain(words?.before);
});

test('a selection that reaches out of its part of the piece is no passage, and says why', async ({
  page,
}) => {
  await page.goto(articleAddress(noted ?? { id: '' }));
  const article = page.getByRole('article');
  await select(article, words?.before ?? '', noted?.footnotes[0]?.text.slice(0, 15) ?? '');
  await expect(tools(page).getByRole('status')).toContainText('A passage lies within one text');
  await expect(tools(page).getByRole('button')).toHaveCount(0);
  expect(await findAxeViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(tools(page)).toHaveCount(0);

  const outlet = noted?.sources[0]?.title ?? '';
  await select(page.getByRole('region', { name: 'Sources' }), outlet, outlet);
  await expect(tools(page).getByRole('status')).toContainText('A passage lies within one text');
  // Tab is not caught where there is nothing to lead to.
  await page.keyboard.press('Tab');
  await expect(page.locator('a:focus, button:focus')).toHaveCount(1);
  const word = outlet.split(' ')[0] ?? '';
  await select(page.getByRole('region', { name: 'Sources' }), word, word);
  await expect(tools(page)).toHaveCount(0);
});
