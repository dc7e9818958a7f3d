import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import type { Locator, Page } from 'playwright/test';
import { expect, test } from './page.ts';

/** Tab, forwards or back, until the focus is there; every stop on the way can be seen. */
async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  for (let stops = 0; stops < 80; stops++) {
    await page.keyboard.press(key);
    if (await target.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(target).toBeFocused();
  await expect(target).toBeInViewport();
  // A ring may be drawn around the control's row, or inside a drawing.
  const marked = await target.evaluate((element) => {
    const around = [element, element.parentElement, element.parentElement?.parentElement ?? null];
    return [...around, ...element.querySelectorAll('*')].some((one) => {
      if (one === null) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    });
  });
  expect(marked, 'the focus is seen').toBe(true);
}

test('from the address bar to a filtered, sorted, exported list, and into an article and back, by keys alone', async ({
  page,
}) => {
  test.slow();
  await page.goto('/');
  const articles = page.getByRole('region', { name: 'Articles' });
  const links = articles.getByRole('listitem').getByRole('link');
  const status = page.getByRole('status').first();
  await expect(links.first()).toBeVisible();

  // Search.
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Search the corpus' })).toBeFocused();
  await page.keyboard.type('iran');
  await expect(page).toHaveURL(/q=iran/);

  // Include a topic, exclude an author.
  const topics = page.getByRole('group', { name: 'Topic', exact: true });
  await tabTo(page, topics.getByRole('checkbox', { name: /^Drones/ }));
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/topic=drones/);
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog');
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('exclude author alma');
  await expect(palette.getByRole('option').first()).toContainText('Alma Keshavarz');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/not\.author=Alma\+Keshavarz/);

  // Narrow the months: from the list, which a key leads to, it is nearer than through the filters.
  await page.keyboard.press('j');
  await tabTo(page, page.getByRole('slider', { name: 'Timeline start' }), 'Shift+Tab');
  await page.keyboard.press('PageUp');
  await expect(page).toHaveURL(/from=2019-/);

  // Sort.
  await tabTo(page, articles.getByRole('combobox', { name: 'Sort' }));
  await page.keyboard.type('Title');
  await expect(page).toHaveURL(/sort=title/);
  await page.keyboard.press('Tab');

  // Take the list away.
  const count = await links.count();
  await expect(status).toContainText(`${count} of `);
  const waiting = page.waitForEvent('download');
  await page.keyboard.press('x');
  await expect(page.getByRole('menuitem', { name: 'CSV' })).toBeFocused();
  await page.keyboard.press('Enter');
  const rows = csvParse(readFileSync(await (await waiting).path(), 'utf8'));
  await expect(links).toHaveText(rows.map(({ title }) => title ?? ''));

  // Read the second article, and come back to it.
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  const focused = articles.getByRole('link').and(page.locator(':focus'));
  const title = (await focused.textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await tabTo(page, page.getByRole('link', { name: 'Results', exact: true }));
  await page.keyboard.press('Enter');
  await expect(articles.getByRole('link', { name: title })).toBeFocused();
  await expect(status).toContainText(`${count} of `);
});
