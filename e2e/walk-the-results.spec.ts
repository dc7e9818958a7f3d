import type { Locator, Page } from 'playwright/test';
import { ARTICLES, articleAddress, PIECES } from './corpus.ts';
import { expect, test } from './page.ts';

const list = (page: Page): Locator => page.getByRole('region', { name: 'Articles' }).getByRole('listitem');
const walk = (page: Page): Locator => page.getByRole('navigation', { name: 'Results' });
const headline = (page: Page): Locator => page.getByRole('heading', { level: 1 });

async function titlesIn(page: Page): Promise<readonly string[]> {
  const status = page.getByRole('status');
  await expect(status).toHaveText(/^\d+ of/);
  const count = Number.parseInt((await status.textContent()) ?? '', 10);
  await expect(list(page)).toHaveCount(count);
  return list(page).evaluateAll((rows) => rows.map((row) => row.querySelector('a')?.textContent ?? ''));
}

test('the results of a search are walked in its order, by link and by key, to both ends', async ({
  page,
}) => {
  await page.goto('/?q=wagner');
  const titles = await titlesIn(page);
  const count = titles.length;
  expect(count).toBeGreaterThan(2);
  await list(page).nth(1).getByRole('link').first().click();
  await expect(walk(page)).toContainText(`2 of ${count}`);
  await walk(page)
    .getByRole('link', { name: `Next: ${titles[2]}` })
    .click();
  await expect(headline(page)).toHaveText(titles[2] ?? '');
  await page.keyboard.press('[');
  await expect(headline(page)).toHaveText(titles[1] ?? '');
  await page.keyboard.press('[');
  await expect(headline(page)).toHaveText(titles[0] ?? '');
  await expect(walk(page)).toContainText(`1 of ${count}`);
  await expect(walk(page).getByRole('link')).toHaveCount(1);
  for (const title of titles.slice(1)) {
    await page.keyboard.press(']');
    await expect(headline(page)).toHaveText(title);
  }
  await expect(walk(page)).toContainText(`${count} of ${count}`);
  await expect(walk(page).getByRole('link')).toHaveCount(1);
  await page.keyboard.press(']');
  await expect(headline(page)).toHaveText(titles.at(-1) ?? '');
  await page.getByRole('link', { name: 'Results' }).click();
  await expect(page).toHaveURL('/?q=wagner');
});

test('a filter and its order hold; Back leads through what was read', async ({ page }) => {
  const collection = PIECES[0]?.collection ?? '';
  await page.goto(`/?collection=${encodeURIComponent(collection)}&sort=title`);
  const titles = await titlesIn(page);
  await list(page).nth(3).getByRole('link').first().click();
  await page.getByRole('link', { name: `Previous: ${titles[2]}` }).click();
  await expect(headline(page)).toHaveText(titles[2] ?? '');
  await page.goBack();
  await expect(headline(page)).toHaveText(titles[3] ?? '');
  await expect(walk(page)).toContainText(`4 of ${PIECES.length}`);
});

test('an article opened by its address stands among all, newest first', async ({ page }) => {
  const newest = ARTICLES.find(({ date }) => date.basis === 'stated');
  await page.goto(articleAddress(newest ?? { id: '' }));
  await expect(walk(page)).toContainText(`1 of ${ARTICLES.length}`);
  await page.keyboard.press(']');
  await expect(walk(page)).toContainText(`2 of ${ARTICLES.length}`);
});

test('what a footnote leads to out of the results is said to be none of them', async ({ page }) => {
  const citing = PIECES.find(({ footnotes }) =>
    footnotes.some(({ references }) => references.some(({ target }) => target !== null)),
  );
  await page.goto(`/?q=${encodeURIComponent(`"${citing?.title}"`)}`);
  await list(page)
    .getByRole('link', { name: citing?.title ?? '' })
    .first()
    .click();
  await expect(walk(page)).toContainText('of');
  const total = /of (\d+)/.exec((await walk(page).textContent()) ?? '')?.[1];
  const link = page.getByRole('region', { name: 'Footnotes' }).getByRole('link', { name: /^In this corpus/ });
  await link.first().click();
  await expect(headline(page)).not.toHaveText(citing?.title ?? '');
  await expect(walk(page)).toContainText(`not among these ${total} results`);
  await expect(walk(page).getByRole('link')).toHaveCount(0);
});
