import type { Page } from 'playwright/test';
import { findAxeViolations } from './axe.ts';
import { serveMany } from './many-articles.ts';
import { expect, test } from './page.ts';

const listOf = (page: Page) => page.getByRole('region', { name: 'Articles' });
const linksOf = (page: Page) => listOf(page).getByRole('link');

test('j and k go through the list, s stars, Enter opens, Back returns', async ({ page }) => {
  await page.goto('/?topic=drones&sort=title');
  // The charts come last, and would move what is in sight.
  await page.waitForLoadState('networkidle');
  const links = linksOf(page);
  await expect(links.first()).toBeVisible();
  await page.keyboard.press('j');
  await expect(links.nth(0)).toBeFocused();
  await expect(links.nth(0)).toBeInViewport({ ratio: 1 });
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('j');
  await page.keyboard.press('k');
  await expect(links.nth(2)).toBeFocused();
  await expect(links.nth(2)).toBeInViewport({ ratio: 1 });

  const title = (await links.nth(2).textContent()) ?? '';
  const star = listOf(page).getByRole('button', { name: `Add to dossier: ${title}` });
  await page.keyboard.press('s');
  await expect(star).toHaveAttribute('aria-pressed', 'true');
  await expect(listOf(page).getByText(`Added to the dossier: ${title}`)).toHaveCount(1);
  await expect(links.nth(2)).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page.goBack();
  await expect(links.nth(2)).toBeFocused();
  await page.keyboard.press('k');
  await expect(links.nth(1)).toBeFocused();
});

test('keys that go nowhere do nothing', async ({ page }) => {
  await page.goto('/?topic=drones');
  const links = linksOf(page);
  await expect(links.first()).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await expect(links.first()).toBeFocused();
  await links.last().focus();
  await page.keyboard.press('j');
  await expect(links.last()).toBeFocused();
  await page.goto('/?topic=no-such-topic');
  await expect(listOf(page).getByText('No article matches')).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('s');
  await expect(listOf(page).getByText('No article matches')).toBeVisible();
});

test('of a long list only what is in sight is there, and it is gone through all the same', async ({
  page,
}) => {
  await serveMany(page, 5000);
  await page.goto('/?sort=title');
  const rows = listOf(page).getByRole('listitem');
  const link = (n: number) => listOf(page).getByRole('link', { name: new RegExp(`^${n}: `) });
  await expect(link(1)).toHaveCount(1);
  await page.keyboard.press('j');
  await expect(link(1)).toBeFocused();
  for (let presses = 0; presses < 40; presses++) await page.keyboard.press('j');
  await expect(link(41)).toBeFocused();
  await expect(link(41)).toBeInViewport({ ratio: 1 });
  expect(await rows.count()).toBeLessThan(80);
  await expect(rows.first()).toHaveAttribute('aria-setsize', '5000');

  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect(link(5000)).toBeInViewport();
  await expect(link(41)).toBeFocused();
  await page.keyboard.press('j');
  await expect(link(42)).toBeFocused();
  await expect(link(42)).toBeInViewport({ ratio: 1 });

  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
  const there = listOf(page)
    .getByRole('link', { name: /^2[45]\d\d: / })
    .first();
  const title = (await there.textContent()) ?? '';
  await there.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page.goBack();
  await expect(listOf(page).getByRole('link', { name: title })).toBeFocused();
  await expect(listOf(page).getByRole('link', { name: title })).toBeInViewport();
  expect(await rows.count()).toBeLessThan(80);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page.keyboard.press(']');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title);
  const next = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await page.getByRole('link', { name: 'Results' }).click();
  await expect(listOf(page).getByRole('link', { name: next })).toBeFocused();
  await expect(listOf(page).getByRole('link', { name: next })).toBeInViewport();
  expect(await findAxeViolations(page)).toEqual([]);
});
