import type { Page } from 'playwright/test';
import { expect, test } from './page.ts';

/** Keeps the app's own code from the page until it is released. */
async function holdCode(page: Page): Promise<() => void> {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/assets\/index-.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

test('header and the shape of the page stand before the code has come, and the page takes their place', async ({
  page,
}) => {
  const release = await holdCode(page);
  await page.goto('/sources', { waitUntil: 'commit' });
  await expect(page.getByRole('status').getByText('Loading the page')).toBeAttached();
  const pages = page.getByRole('navigation', { name: 'Main' });
  await expect(pages.getByRole('link', { name: 'Corpus' })).toBeVisible();
  release();
  await expect(page.getByRole('heading', { level: 1, name: 'Sources' })).toBeVisible();
  await expect(page.getByRole('main')).toHaveCount(1);
  await expect(pages).toHaveCount(1);
});

test('a key pressed before the code has come is answered when it is there, once', async ({ page }) => {
  const release = await holdCode(page);
  await page.goto('/', { waitUntil: 'commit' });
  await expect.poll(() => page.evaluate(() => 'takeEarlyKeys' in globalThis)).toBe(true);
  await page.keyboard.press('Control+k');
  release();
  const palette = page.getByRole('dialog', { name: 'Command palette' });
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(palette).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(palette.getByRole('combobox')).toBeFocused();
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
