import { articleAddress, PIECES } from './corpus.ts';
import { expect, test } from './page.ts';

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the menu opens the navigation, and folds without losing the focus', async ({ page }) => {
    await page.goto('/');
    const navigation = page.getByRole('navigation', { name: 'Main' });
    const menu = navigation.getByRole('button', { name: 'Menu' });
    await expect(navigation.getByRole('link')).toHaveCount(0);
    // The frame in the HTML has it too, but nothing to unfold.
    await expect(menu).toBeEnabled();
    await menu.press('Enter');
    await expect(navigation.getByRole('link', { name: 'Explore' })).toHaveAttribute('aria-current', 'page');
    await page.keyboard.press('Tab');
    await expect(navigation.getByRole('link', { name: 'Explore' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(navigation.getByRole('link')).toHaveCount(0);
    await expect(menu).toBeFocused();
    await expect(menu).toHaveAttribute('aria-expanded', 'false');

    await menu.click();
    await navigation.getByRole('link', { name: 'Corpus' }).click();
    await expect(page).toHaveURL('/corpus');
    await expect(navigation.getByRole('link')).toHaveCount(0);
    await expect(page.getByRole('main')).toBeFocused();

    await menu.click();
    await page.mouse.click(8, 700);
    await expect(navigation.getByRole('link')).toHaveCount(0);
  });
});

test('with room for it, the navigation stands open', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 700 });
  await page.goto('/corpus');
  const navigation = page.getByRole('navigation', { name: 'Main' });
  await expect(navigation.getByRole('button')).toHaveCount(0);
  await expect(navigation.getByRole('link', { name: 'Corpus' })).toHaveAttribute('aria-current', 'page');
  await navigation.getByRole('link', { name: 'Explore' }).click();
  await expect(page).toHaveURL('/');
  await expect(page.getByRole('main')).toBeFocused();
});

test('an address with broken escapes behind its # opens its page', async ({ page }) => {
  const pages = [`${articleAddress(PIECES[0] ?? { id: '' })}`, '/corpus/raw', '/references', '/'];
  for (const path of pages) {
    await page.goto(`${path}#note-%E0%A4%A`, { waitUntil: 'networkidle' });
    await expect(page.getByRole('main')).not.toHaveAttribute('aria-busy', 'true');
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/wrong|not found/i);
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(200);
  }
});
