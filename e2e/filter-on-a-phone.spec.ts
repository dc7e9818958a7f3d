import { keep, statusOf } from './filter-corpus.ts';
import { expect, test } from './page.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test('filters open in a dialog, count as they are chosen, and close to the results', async ({ page }) => {
  await page.goto('/');
  const open = page.getByRole('button', { name: 'Filters' });
  await open.click();
  const dialog = page.getByRole('dialog', { name: 'Filters' });
  await dialog.getByRole('checkbox', { name: /^Drones/ }).check();
  const left = keep({ topic: 'drones' });
  await dialog.getByRole('button', { name: `Show ${left.length} articles` }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('status')).toHaveText(statusOf(left));
  await expect(page.getByRole('button', { name: 'Filters · 1' })).toBeFocused();
});

test('Escape closes the filters and leaves the focus on their button', async ({ page }) => {
  await page.goto('/');
  const open = page.getByRole('button', { name: 'Filters' });
  await open.click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(open).toBeFocused();
});

test('charts unfold and filter', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Charts' }).click();
  await page
    .getByRole('region', { name: 'Topics', exact: true })
    .getByRole('button', { name: /^Diplomacy/ })
    .tap();
  await expect(page.getByRole('status')).toHaveText(statusOf(keep({ topic: 'diplomacy' })));
});

for (const width of [320, 390, 768]) {
  test(`nothing is wider than a screen of ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/?topic=drones&topic=air&from=2022-01');
    await expect(page.getByRole('slider')).toHaveCount(2);
    await page.getByRole('button', { name: 'Charts' }).click();
    await expect(page.getByRole('region', { name: 'Author by year' })).toBeVisible();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
