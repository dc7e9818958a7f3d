import type { Page } from 'playwright/test';
import { findAxeViolations } from './axe.ts';
import { ARTICLES } from './corpus.ts';
import { keep, monthOf, statusOf } from './filter-corpus.ts';
import { expect, test } from './page.ts';
import { FOOTNOTES, mention, outletsOf, textsOf } from './read-texts.ts';

const COUPS = 'came to power through coups';

const boxOf = (page: Page) => page.getByRole('searchbox', { name: 'Search the corpus' });
const listOf = (page: Page) => page.getByRole('region', { name: 'Articles' });

async function search(page: Page, text: string): Promise<void> {
  await page.goto('/');
  await boxOf(page).fill(text);
}

test('a name without its accent finds the name with it, highlighted as printed', async ({ page }) => {
  await search(page, 'Traore');
  await expect(page.getByRole('status')).toHaveText(statusOf(mention('traore')));
  expect(mention('traore').length).toBeGreaterThan(0);
  await expect(listOf(page).locator('mark', { hasText: 'Traoré' }).first()).toBeVisible();
});

test('a phrase finds the one article that has it, and says that it stands in an excerpt', async ({
  page,
}) => {
  const having = ARTICLES.filter((article) => textsOf(article).some((text) => text.includes(COUPS)));
  expect(having).toHaveLength(1);
  await search(page, `"${COUPS}"`);
  await expect(page.getByRole('status')).toHaveText(statusOf(having));
  const item = listOf(page).getByRole('listitem');
  await expect(item).toHaveCount(1);
  await expect(item).toContainText('in an excerpt');
  await expect(item.locator('mark')).toHaveText(COUPS);
  await search(page, '"coups through power to came"');
  await expect(page.getByRole('status')).toHaveText(statusOf([]));
});

const YEARS = ARTICLES.filter((article) => /^20(19|20|21)/.test(monthOf(article) ?? ''));

for (const [text, expected] of [
  ['syria', mention('syria')],
  ['-syria', ARTICLES.filter((article) => !mention('syria').includes(article))],
  ['author:winter', ARTICLES.filter(({ authors }) => authors.some((name) => name.endsWith(' Winter')))],
  ['year:2019..2021', YEARS],
  ['year:2019..2021 author:winter', YEARS.filter(({ authors }) => authors.includes('Lucas Winter'))],
  ['topic:drones', keep({ topic: 'drones' })],
  ['outlet:rt', ARTICLES.filter((article) => outletsOf(article).some((name) => /\bRT\b/.test(name)))],
  ['traore OR wagner', [...new Set([...mention('traore'), ...mention('wagner')])]],
  ['الجزائر', mention('الجزائر')],
] as const) {
  test(`${text} keeps what it should`, async ({ page }) => {
    expect(expected.length).toBeGreaterThan(0);
    await search(page, text);
    await expect(page.getByRole('status')).toHaveText(statusOf(expected));
  });
}

test('a phrase of a footnote is found there', async ({ page }) => {
  const [note] = FOOTNOTES.filter(({ text }) => text.split(' ').length > 12);
  const phrase = note?.text.split(/["“”]/)[0]?.split(' ').slice(0, 6).join(' ') ?? '';
  await search(page, `"${phrase}"`);
  const item = listOf(page)
    .getByRole('listitem')
    .filter({ hasText: note?.article.title ?? '' });
  await expect(item).toContainText('in a footnote');
});

test('a typo finds, and says what was searched instead', async ({ page }) => {
  await search(page, 'burkena');
  await expect(page.getByRole('status')).toHaveText(statusOf(mention('burkina')));
  await expect(page.getByText('No text has “burkena”: searched for “burkina” instead.')).toBeVisible();
});

test('a quotation mark left open is explained, and searched all the same', async ({ page }) => {
  await search(page, `"${COUPS}`);
  await expect(listOf(page).getByRole('listitem')).toHaveCount(1);
  await expect(page.getByText('A quotation mark is not closed')).toBeVisible();
  await boxOf(page).fill('colour:drones');
  await expect(page.getByText('“colour:” cannot be asked for')).toBeVisible();
  await expect(page.getByText('A quotation mark is not closed')).toBeHidden();
});

test('the search narrows counts and timeline, and goes with the filters', async ({ page }) => {
  await search(page, 'missile');
  const found = mention('missile');
  const iran = found.filter(({ authors }) => authors.includes('Michael Rubin'));
  const name = `Michael Rubin, ${iran.length}`;
  await page.getByRole('group', { name: 'Author' }).getByRole('checkbox', { name }).check();
  await expect(page.getByRole('status')).toHaveText(statusOf(iran));
  await page.getByRole('button', { name: 'Remove Search: missile' }).click();
  await expect(page.getByRole('status')).toHaveText(statusOf(keep({ author: 'Michael Rubin' })));
  await expect(boxOf(page)).toHaveValue('');
});

test('the best come first, unless another order is chosen', async ({ page }) => {
  await search(page, 'mali');
  await expect(page.getByLabel('Sort')).toHaveValue('relevance');
  const titles = listOf(page).getByRole('link');
  await expect(titles.first()).toContainText('Mali');
  await page.getByLabel('Sort').selectOption('oldest');
  await expect(page).toHaveURL('/?q=mali&sort=oldest');
  await page.getByRole('button', { name: 'Clear search' }).click();
  await expect(page.getByLabel('Sort').getByRole('option', { name: 'Relevance' })).toHaveCount(0);
});

test('typing is one step of the history; reload and Back restore', async ({ page }) => {
  const status = page.getByRole('status');
  await page.goto('/');
  await boxOf(page).pressSequentially('traore');
  await expect(page).toHaveURL('/?q=traore');
  await expect(status).toHaveText(statusOf(mention('traore')));
  await page.keyboard.press('Enter');
  await boxOf(page).fill('syria');
  await expect(status).toHaveText(statusOf(mention('syria')));
  await expect(page).toHaveTitle(/^Explore: syria/);
  await page.reload();
  await expect(status).toHaveText(statusOf(mention('syria')));
  await expect(boxOf(page)).toHaveValue('syria');
  await page.goBack();
  await expect(status).toHaveText(statusOf(mention('traore')));
  await expect(boxOf(page)).toHaveValue('traore');
  await page.goBack();
  await expect(status).toHaveText(statusOf(ARTICLES));
  await expect(boxOf(page)).toHaveValue('');
});

test('back from an article, the results and their snippets are there again', async ({ page }) => {
  await search(page, `"${COUPS}"`);
  const link = listOf(page).getByRole('link');
  await expect(link).toHaveCount(1);
  await link.click();
  await expect(page).toHaveURL(/\/article\//);
  await page.goBack();
  await expect(listOf(page).locator('mark')).toHaveText(COUPS);
});

test('a slash puts the focus into the search, except where it is typed', async ({ page }) => {
  await page.goto('/');
  await expect(boxOf(page)).toBeVisible();
  await page.keyboard.press('/');
  await expect(boxOf(page)).toBeFocused();
  await page.keyboard.type('a/b');
  await expect(boxOf(page)).toHaveValue('a/b');
});

test('without the index, or with a damaged one, the page says so and goes on; Try again loads it', async ({
  page,
  allow,
}) => {
  allow(/Failed to load resource/);
  await page.route('**/corpus/search/*', (route) => route.fulfill({ status: 404, body: '' }));
  await search(page, 'syria');
  await expect(page.getByText('The search could not be started')).toContainText('corpus/search/root.bin');
  await expect(page.getByRole('status')).toHaveText(statusOf(ARTICLES));
  await page.unroute('**/corpus/search/*');
  await page.route('**/corpus/search/words-*', async (route) => {
    const body = await (await route.fetch()).body();
    await route.fulfill({ body: body.subarray(0, body.length - 20) });
  });
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('A corpus file is damaged')).toContainText('corpus/search/words-0.bin');
  await page.unroute('**/corpus/search/words-*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('status')).toHaveText(statusOf(mention('syria')));
});

test('a text that does not load is found all the same, and its row says so', async ({ page, allow }) => {
  allow(/Failed to load resource/);
  await page.route('**/corpus/pieces/*.json', (route) => route.fulfill({ status: 404, body: '' }));
  await search(page, `"${COUPS}"`);
  const item = listOf(page).getByRole('listitem');
  await expect(item).toHaveCount(1);
  await expect(item).toContainText('which could not be loaded');
});

test('on a phone the search stands above the results', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await search(page, `"${COUPS}"`);
  await expect(listOf(page).getByText('in an excerpt')).toBeVisible();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in search results, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await search(page, 'burkena "coups');
    await expect(page.getByText('A quotation mark is not closed')).toBeVisible();
    await expect(listOf(page).locator('mark').first()).toBeVisible();
    expect(await findAxeViolations(page)).toEqual([]);
  });
}
