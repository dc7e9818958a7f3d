import type { Page } from 'playwright/test';
import { findAxeViolations } from './axe.ts';
import { ARTICLES } from './corpus.ts';
import { serveMany } from './many-articles.ts';
import { expect, test } from './page.ts';

const listOf = (page: Page) => page.getByRole('region', { name: 'Articles' });
const linksOf = (page: Page) => listOf(page).getByRole('link');

test('j and k go through the list, s stars, Enter opens, Back returns', async ({ page }) => {
  await page.goto('/?topic=drones&sort=title');
  const links = linksOf(page);
  await expect(links.first()).toBeVisible();
  await page.keyboard.press('j');
  await expect(links.nth(0)).toBeFocused();
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('j');
  // Charts that come late move what is in sight: the next key brings it back.
  await expect(async () => {
    await page.keyboard.press('k');
    const [top, bottom] = await links.nth(2).evaluate((link) => {
      const box = link.getBoundingClientRect();
      return [box.top, box.bottom - innerHeight];
    });
    await page.keyboard.press('j');
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(0);
  }).toPass();
  await page.keyboard.press('k');
  await expect(links.nth(2)).toBeFocused();

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
  await expect(links).toHaveCount(
    ARTICLES.filter(({ topics }) => topics.some(({ id }) => id === 'drones')).length,
  );
  await links.last().focus();
  await page.keyboard.press('j');
  await expect(links.last()).toBeFocused();
  await page.goto('/?topic=no-such-topic');
  await expect(listOf(page).getByText('No article matches')).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('s');
  await expect(listOf(page).getByText('No article matches')).toBeVisible();
});

const LONG = 400;

const numbered = (page: Page, n: number | string) =>
  listOf(page).getByRole('link', { name: new RegExp(`^${n}: `) });

test('of a long list only what is in sight is there, and keys go through it all the same', async ({
  page,
}) => {
  await serveMany(page, LONG);
  await page.goto('/?sort=title');
  const rows = listOf(page).getByRole('listitem');
  await expect(rows.first()).toHaveAttribute('aria-setsize', `${LONG}`);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(numbered(page, 2)).toBeFocused();
  expect(await rows.count()).toBeLessThan(80);

  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect(numbered(page, LONG)).toBeInViewport();
  await expect(numbered(page, 2)).toBeFocused();
  await expect(numbered(page, 30)).toHaveCount(0);
  await page.keyboard.press('j');
  await expect(numbered(page, 3)).toBeFocused();
  await expect(numbered(page, 3)).toBeInViewport({ ratio: 1 });
  expect(await findAxeViolations(page)).toEqual([]);
});

test('Back returns into the middle of a long list', async ({ page }) => {
  await serveMany(page, LONG);
  await page.goto('/?sort=title');
  await expect(listOf(page).getByRole('listitem').first()).toHaveAttribute('aria-setsize', `${LONG}`);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
  const title = (await numbered(page, '1[5-9]\\d').last().textContent()) ?? '';
  await listOf(page).getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page.goBack();
  await expect(listOf(page).getByRole('link', { name: title })).toBeFocused();
  await expect(listOf(page).getByRole('link', { name: title })).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page.keyboard.press(']');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title);
  const next = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await page.getByRole('link', { name: 'Results' }).click();
  await expect(listOf(page).getByRole('link', { name: next })).toBeFocused();
  await expect(listOf(page).getByRole('link', { name: next })).toBeInViewport();
});
