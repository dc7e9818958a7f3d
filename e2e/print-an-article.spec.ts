import type { Page } from 'playwright/test';
import { ARTICLES, articleAddress, PIECES, type Piece } from './corpus.ts';
import { expect, test } from './page.ts';
import { expectNothingScrolls, expectPaper, toPaper } from './paper.ts';

test.use({ viewport: { width: 1440, height: 900 }, colorScheme: 'dark' });

const WORDS = {
  verbatim: 'Word for word in',
  elided: 'Shortened or with insertions, from',
  altered: 'Words differ from',
  'not-found': 'Not in the excerpts',
} as const;

/** Everything a reader of the paper has to find on it. */
function textsOf({ title, sources, footnotes, quotes, id }: Piece): readonly string[] {
  return [
    title,
    ...sources.flatMap(({ n, url, excerpt, title: printed }) => [
      `Source ${n}`,
      ...(printed === null ? [] : [printed]),
      ...(url === null ? [] : [url, 'web.archive.org/web/']),
      ...excerpt.map(({ text }) => text),
    ]),
    ...footnotes.map(({ text }) => text),
    ...quotes.map(({ status }) => WORDS[status]),
    ...quotes.flatMap(({ differences }) => differences.map(({ quote, source }) => quote || source)),
    'What the quotation check says',
    `/article/${id}`,
    'Cite as',
  ].map(plain);
}

/** White space and what is added between the words of a text do not matter. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const paperText = async (page: Page): Promise<string> =>
  plain(await page.getByRole('article').innerText()).replaceAll(' In this corpus', '');

const topOf = async (page: Page, name: string): Promise<number> =>
  (await page.getByRole('article').getByRole('heading', { name, exact: true, level: 2 }).boundingBox())?.y ??
  -1;

for (const piece of PIECES) {
  test(`${piece.title}: all of it is on paper, whichever way it is read`, async ({ page }) => {
    await page.goto(articleAddress(piece));
    for (const isSideBySide of [false, true]) {
      await page.emulateMedia({ media: 'screen' });
      const sideBySide = page.getByRole('button', { name: 'Side by side' });
      if (isSideBySide) await sideBySide.click();
      await expect(sideBySide).toHaveAttribute('aria-pressed', String(isSideBySide));
      await toPaper(page);
      await expectPaper(page);
      const text = await paperText(page);
      for (const expected of textsOf(piece)) expect(text).toContain(expected);
      for (const way of ['Open source', 'Back to text', 'Related articles', 'Copy citation'])
        expect(text).not.toContain(way);
      const parts = ['Analysis', 'Sources', 'Footnotes', 'About this print'];
      const places = await Promise.all(parts.map((name) => topOf(page, name)));
      expect([...places].sort((a, b) => a - b)).toEqual(places);
      await expectNothingScrolls(page.getByRole('article'));
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    }
  });
}

test('an index entry is on paper with what is known of it, and nothing to press', async ({ page }) => {
  const entry = ARTICLES.find(({ kind }) => kind === 'entry');
  await page.goto(articleAddress(entry ?? { id: '' }));
  await toPaper(page);
  await expectPaper(page);
  const text = await paperText(page);
  for (const expected of [entry?.title ?? '', entry?.authors[0] ?? '', 'as printed with it', 'Cite as'])
    expect(text).toContain(expected);
});

test('what is folded is open on paper and folded afterwards; an open note stays off it', async ({ page }) => {
  const piece = PIECES.find(({ footnotes, quotes }) => footnotes.length > 0 && quotes.length > 0);
  await page.setViewportSize({ width: 768, height: 900 });
  await page.goto(articleAddress(piece ?? { id: '' }));
  const meaning = page.getByText('An excerpt is only part of its source', { exact: false });
  await expect(meaning).toBeHidden();
  await page.locator('[role="doc-noteref"]').first().focus();
  await page.keyboard.press('n');
  const note = page.getByRole('dialog', { name: /^Footnote/ });
  await expect(note).toBeVisible();
  await toPaper(page);
  await expect(meaning).toBeVisible();
  await expect(note).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(meaning).toBeHidden();
});

test('the button and the palette print', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.title += ' printed';
    };
  });
  await page.goto(articleAddress(PIECES[0] ?? { id: '' }));
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page).toHaveTitle(/ printed$/);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('print this');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle(/ printed printed$/);
});
