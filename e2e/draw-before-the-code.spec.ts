import { expect, test } from './page.ts';

test('header and the shape of the page stand before the code has come, and the page takes their place', async ({
  page,
}) => {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/assets\/index-.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/sources', { waitUntil: 'commit' });
  await expect(page.getByRole('status').getByText('Loading the page')).toBeAttached();
  const pages = page.getByRole('navigation', { name: 'Main' });
  await expect(pages.getByRole('link', { name: 'Corpus' })).toBeVisible();
  release();
  await expect(page.getByRole('heading', { level: 1, name: 'Sources' })).toBeVisible();
  await expect(page.getByRole('main')).toHaveCount(1);
  await expect(pages).toHaveCount(1);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says that it needs them, and shows nothing that would wait for them', async ({
    page,
    allow,
  }) => {
    allow(/preloaded using link preload/);
    await page.goto('/');
    // Playwright finds no text in it.
    await expect(page.locator('noscript')).toBeVisible();
    await expect(page.getByRole('navigation')).toBeHidden();
  });
});
