import { expect, type Locator, type Page } from 'playwright/test';

/** The page as it is printed. The browser tells a page of its printing, which the media type alone does not. */
export async function toPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
}

/** White, dark on it; nothing that leads elsewhere or waits to be typed into; nothing beyond the edge. */
export async function expectPaper(page: Page): Promise<void> {
  const { ground, ink } = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    return { ground: backgroundColor, ink: color };
  });
  expect(ground).toBe('rgb(255, 255, 255)');
  expect(ink).toBe('rgb(27, 31, 36)');
  for (const role of ['navigation', 'textbox', 'searchbox', 'banner', 'menu', 'dialog', 'switch'] as const)
    await expect(page.getByRole(role)).toHaveCount(0);
  for (const name of ['Export', 'Copy link', 'Download', 'Theme', 'Cite', 'Add to dossier', 'Print'])
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0);
  await page.setViewportSize({ width: 794, height: 1123 });
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(beyond).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1440, height: 900 });
}

/** Nothing scrolls on paper: what a column or a box cuts off would be lost. */
export async function expectNothingScrolls(part: Locator): Promise<void> {
  const cut = await part
    .locator('*')
    .evaluateAll((all) =>
      all.filter(
        (one) =>
          one.scrollHeight > one.clientHeight + 1 && getComputedStyle(one).overflowY.match(/auto|scroll/),
      ),
    );
  expect(cut).toHaveLength(0);
}
