import { ARTICLES, PIECES } from './corpus.ts';
import { expect, test } from './page.ts';

const collection = PIECES[0]?.collection ?? '';
const address = `/?collection=${encodeURIComponent(collection)}&sort=title`;

test('the way back from an article keeps the filters, also after its notes were followed', async ({
  page,
}) => {
  await page.goto(address);
  const articles = page.getByRole('region', { name: 'Articles' });
  await expect(articles.getByRole('link')).toHaveCount(PIECES.length);
  await articles.getByRole('link', { name: PIECES[0]?.title ?? '' }).click();
  await page.getByRole('link', { name: 'Footnote i', exact: true }).first().click();
  await page.getByRole('link', { name: 'Results' }).click();
  await expect(page).toHaveURL(address);
  await expect(articles.getByRole('link')).toHaveCount(PIECES.length);
});

test('Back returns to the article in the list that was opened', async ({ page }) => {
  await page.goto('/');
  const link = page.getByRole('region', { name: 'Articles' }).getByRole('link').nth(12);
  await link.scrollIntoViewIfNeeded();
  const title = await link.textContent();
  await link.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.goBack();
  await expect(link).toBeFocused();
  await expect(link).toBeInViewport();
});

test('the way back leads to the row of the article that was read last', async ({ page }) => {
  await page.goto('/?sort=title');
  const rows = page.getByRole('region', { name: 'Articles' }).getByRole('listitem');
  await rows.nth(40).getByRole('link').press('Enter');
  await expect(page.getByRole('navigation', { name: 'Results' })).toContainText('41 of');
  await page.keyboard.press(']');
  await expect(page.getByRole('navigation', { name: 'Results' })).toContainText('42 of');
  await page.getByRole('link', { name: 'Results' }).click();
  const link = rows.nth(41).getByRole('link');
  await expect(link).toBeFocused();
  await expect(link).toBeInViewport();
});

test('an article opened by its address leads to all articles', async ({ page }) => {
  await page.goto(`/article/${encodeURIComponent(ARTICLES[0]?.id ?? '')}`);
  await page.getByRole('link', { name: 'Results' }).click();
  await expect(page.getByRole('status')).toContainText(`${ARTICLES.length} of ${ARTICLES.length}`);
});
