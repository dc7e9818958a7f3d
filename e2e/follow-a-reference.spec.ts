import { ARTICLES, articleAddress, PIECES } from './corpus.ts';
import { expect, test } from './page.ts';

const titleOf = (id: string): string => ARTICLES.find((article) => article.id === id)?.title ?? id;

for (const piece of PIECES.filter(({ citedBy }) => citedBy.length > 0)) {
  test(`${piece.title}: each piece that cites it is named and opens at the footnote that does`, async ({
    page,
  }) => {
    for (const { article, footnote, sentence } of piece.citedBy) {
      await page.goto(articleAddress(piece));
      const region = page.getByRole('region', { name: 'Referenced by' });
      if (sentence !== null) await expect(region).toContainText(sentence);
      await region.getByRole('link', { name: titleOf(article) }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf(article));
      await expect(page.locator(`[id="note-${footnote}"]`)).toBeFocused();
    }
  });
}

test('a reference into the corpus opens the piece, and Back returns to the reference', async ({ page }) => {
  const citing = PIECES.find(({ footnotes }) =>
    footnotes.some(({ references }) => references.some(({ target }) => target !== null)),
  );
  test.skip(citing === undefined, 'no footnote cites a piece of this corpus');
  await page.goto(articleAddress(citing ?? { id: '' }));
  const link = page.getByRole('link', { name: /^In this corpus/ }).first();
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(citing?.title ?? '');
  await expect(page.getByRole('main')).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(citing?.title ?? '');
  await expect(link).toBeInViewport();
});
