import { ARTICLES, articleAddress } from './corpus.ts';
import { expect, test } from './page.ts';

test('an unknown page says so and leads to Explore', async ({ page }) => {
  await page.goto('/no/such/page');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await expect(page.getByRole('main')).toContainText('/no/such/page');
  await page.getByRole('link', { name: 'Explore all articles' }).click();
  await expect(page.getByRole('region', { name: 'Articles' })).toBeVisible();
});

test('an unknown article says so within the shell', async ({ page }) => {
  await page.goto('/article/no-such-article');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Article not found');
  await expect(page.getByRole('main')).toContainText('no-such-article');
  await expect(page).toHaveTitle('Article not found · OE Watch Explorer');
});

test('the skip link leads past the header', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('region', { name: 'Articles' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

for (const repeats of [1, 2, 3, 4]) {
  const entry = ARTICLES.find(({ kind, lines }) => kind === 'entry' && lines.length === repeats);
  if (entry === undefined) continue;
  test(`an index entry that stands in ${repeats} places names each, and says that it has no text`, async ({
    page,
  }) => {
    await page.goto(articleAddress(entry));
    const article = page.getByRole('article', { name: entry.title, exact: true });
    await expect(article).toContainText('The index holds no text of this article');
    const record = article.getByRole('region', { name: 'Record' });
    for (const [line] of entry.lines) await expect(record).toContainText(new RegExp(`\\b${line}\\b`));
    await expect(article.getByRole('region', { name: 'Analysis' })).toHaveCount(0);
  });
}
