import type { Locator, Page } from 'playwright/test';
import { articleAddress, PIECES, type Piece } from './corpus.ts';
import { expect, test } from './page.ts';

type Quote = Piece['quotes'][number];

const WORDS = {
  verbatim: 'Word for word in',
  elided: 'Shortened or with insertions, from',
  altered: 'Words differ from',
  'not-found': 'Not in the excerpts, which are partial',
} as const;

/** The status lines stand in the order of the text, the pull quote's first. */
const statusesOf = (page: Page): Locator =>
  page.getByRole('list', { name: 'Quotation check' }).getByRole('listitem');

const nameOf = ({ status, source, sourceLine }: Quote): string =>
  source === null ? WORDS[status] : `${WORDS[status]} source ${source}, line ${sourceLine}`;

const backName = (quote: Quote): RegExp =>
  quote.in === 'pullQuote' ? /^Quoted in the pull quote \(back to/ : /^Quoted in the analysis \(back to/;

for (const piece of PIECES) {
  const { quotes } = piece;

  test(`${piece.title}: each of its quotations shows how it agrees`, async ({ page }) => {
    await page.goto(articleAddress(piece));
    const statuses = statusesOf(page);
    await expect(statuses).toHaveCount(quotes.length);
    for (const [index, quote] of quotes.entries()) {
      const status = statuses.nth(index);
      await expect(status).toContainText(nameOf(quote));
      await expect(status.getByRole('link')).toHaveCount(quote.source === null ? 0 : 1);
      for (const { quote: quoted, source } of quote.differences) {
        for (const words of [quoted, source].filter(Boolean))
          await expect(status).toContainText(`“${words}”`);
        if (quoted !== '') await expect(page.locator('ins', { hasText: quoted })).toBeVisible();
        if (source !== '') await expect(page.locator('del', { hasText: source })).toBeVisible();
      }
    }
    const differences = quotes.flatMap((quote) => quote.differences);
    await expect(page.locator('del')).toHaveCount(differences.filter(({ source }) => source !== '').length);
  });

  test(`${piece.title}: a quotation that was found leads to its excerpt and back`, async ({ page }) => {
    await page.goto(articleAddress(piece));
    for (const [index, quote] of quotes.entries()) {
      if (quote.source === null) continue;
      const status = statusesOf(page).nth(index);
      await status.getByRole('link').press('Enter');
      const excerpt = page.locator('blockquote p:focus');
      await expect(excerpt).toBeInViewport();
      const source = piece.sources.find(({ n }) => n === quote.source);
      const line = source?.excerpt.find((paragraph) => paragraph.line === quote.sourceLine);
      await expect(excerpt).toHaveText(line?.text ?? '');
      const passage = excerpt.locator('mark');
      await expect(passage).toBeInViewport();
      if (quote.status === 'verbatim') {
        const bare = (words: string): string =>
          words
            .replace(/[^\p{L}\p{N}]+/gu, ' ')
            .trim()
            .toLowerCase();
        expect(bare((await passage.textContent()) ?? '')).toBe(bare(quote.text));
      }

      const others = quotes.filter(
        (other) =>
          other.source === quote.source && other.sourceLine === quote.sourceLine && other.in === quote.in,
      );
      const back = page
        .locator('blockquote > div', { has: page.locator('p:focus') })
        .getByRole('link', { name: backName(quote) });
      await back.nth(others.indexOf(quote)).press('Enter');
      const quotation = page.locator(`mark:focus, blockquote:focus`);
      await expect(quotation).toBeInViewport();
      const first = quote.text.split(' ')[0] ?? '';
      await expect(quotation).toContainText(first);
    }
  });

  test(`${piece.title}: what is copied from the analysis is the analysis`, async ({ page }) => {
    await page.goto(articleAddress(piece));
    const changed = piece.analysis.filter(({ line }) =>
      quotes.some((quote) => quote.line === line && quote.differences.length > 0),
    );
    for (const { text, markers } of changed) {
      const paragraph = page
        .getByRole('region', { name: 'Analysis' })
        .locator('p', { has: page.locator('del') });
      const copied = await paragraph.first().evaluate((node) => {
        getSelection()?.selectAllChildren(node);
        return getSelection()?.toString() ?? '';
      });
      const printed = markers.reduce((all, { label }) => all.replace(`[${label}]`, label), text);
      expect(copied.replace(/\s+/g, ' ').trim()).toBe(printed.replace(/\s+/g, ' ').trim());
    }
  });
}

test('the legend says what each status means, and that an excerpt is partial', async ({ page }) => {
  const piece = PIECES.find(({ quotes }) => quotes.length > 0);
  test.skip(piece === undefined, 'no piece quotes anything');
  await page.goto(articleAddress(piece ?? { id: '' }));
  await page.getByText('What the quotation check says').click();
  const legend = page.locator('details[open]');
  for (const name of [
    'Word for word',
    'Shortened or with insertions',
    'Words differ',
    'Not in the excerpts',
  ]) {
    await expect(legend.getByText(name, { exact: true })).toBeVisible();
  }
  await expect(legend.getByText('An excerpt is only part of its source', { exact: false })).toBeVisible();
});
