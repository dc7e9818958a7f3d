import type { Page } from 'playwright/test';
import { ARTICLES as ALL, articleAddress, PIECES } from './corpus.ts';
import { serveArticles } from './many-articles.ts';
import { expect, test } from './page.ts';

const MANIFEST = '**/corpus/manifest.json';
const SUMMARY = '**/corpus/articles-summary.bin';
const TEXTS = '**/corpus/articles-texts.bin';
const ARTICLES = '**/corpus/articles.json';

const json = (body: string) => ({ contentType: 'application/json', body });

async function expectFault(page: Page, title: string, said: readonly string[]): Promise<void> {
  const alert = page.getByRole('alert');
  await expect(alert.getByRole('heading', { level: 1 })).toHaveText(title);
  for (const words of said) await expect(alert).toContainText(words);
  await expect(page).toHaveTitle(`${title} · OE Watch Explorer`);
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
}

test('a missing corpus says which file and how to make it, and Try again tries again', async ({
  page,
  allow,
}) => {
  allow(/Failed to load resource/);
  await page.route(MANIFEST, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/');
  await expectFault(page, 'A corpus file is missing', ['corpus/manifest.json', 'npm run corpus']);
  await page.unroute(MANIFEST);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('region', { name: 'Articles' })).toBeVisible();
  await expect(page).toHaveTitle(/^Explore/);
});

test('the app’s own page in place of a file is a missing file', async ({ page }) => {
  await page.route(SUMMARY, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await page.goto('/');
  await expectFault(page, 'A corpus file is missing', ['corpus/articles-summary.bin']);
});

test('a table that is cut short, or none at all, says which file and what was expected', async ({ page }) => {
  await page.route(SUMMARY, async (route) => {
    const body = await (await route.fetch()).body();
    await route.fulfill({ body: body.subarray(0, body.length - 20) });
  });
  await page.goto('/');
  await expectFault(page, 'A corpus file is damaged', [
    'corpus/articles-summary.bin',
    'bytes that do not unpack',
    'npm run corpus',
  ]);
  await page.unroute(SUMMARY);
  await page.route(SUMMARY, (route) => route.fulfill({ body: 'PK\x03\x04 another file' }));
  await page.getByRole('button', { name: 'Try again' }).click();
  await expectFault(page, 'A corpus file is damaged', ['corpus/articles-summary.bin', '"OEWSUM-1"']);
});

test('without their titles the articles can be counted and filtered; the list says what is wrong', async ({
  page,
}) => {
  await page.route(TEXTS, (route) => route.fulfill({ body: 'cut' }));
  await page.goto('/');
  const list = page.getByRole('region', { name: 'Articles' });
  await expect(list.getByRole('alert')).toContainText('corpus/articles-texts.bin');
  await expect(page.getByRole('status').getByText(`${ALL.length} of ${ALL.length} articles`)).toBeVisible();
  await page.unroute(TEXTS);
  await list.getByRole('button', { name: 'Try again' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(ALL.length);
});

test('a corpus that has its articles as JSON only is read from that', async ({ page }) => {
  await serveArticles(page, ALL);
  await page.goto('/');
  await expect(page.getByRole('region', { name: 'Articles' }).getByRole('listitem')).toHaveCount(ALL.length);
});

test('broken JSON says where it breaks', async ({ page }) => {
  await serveArticles(page, []);
  await page.route(ARTICLES, (route) => route.fulfill(json('[\n  {"id": "a",\n')));
  await page.goto('/');
  await expectFault(page, 'A corpus file is not valid JSON', [
    'corpus/articles.json',
    '3, column 1',
    'npm run corpus',
  ]);
});

test('another schema version says which was found and which is read', async ({ page }) => {
  await page.route(MANIFEST, (route) => route.fulfill(json('{"schema": "oe-watch-corpus/99"}')));
  await page.goto('/');
  await expectFault(page, 'The corpus has another schema version', [
    'oe-watch-corpus/99',
    'oe-watch-corpus/1',
  ]);
});

test('a value of the wrong shape is named by its place', async ({ page }) => {
  await serveArticles(page, [{ id: 7 }]);
  await page.goto('/');
  await expectFault(page, 'A corpus file does not have the expected shape', ['[0].id', 'string', '7']);
});

test('a server that does not answer is not a missing corpus', async ({ page, allow }) => {
  allow(/Failed to load resource/);
  await page.route(MANIFEST, (route) => route.abort());
  await page.goto('/');
  await expectFault(page, 'A corpus file could not be fetched', ['corpus/manifest.json']);
});

test('a missing piece leaves the rest of the corpus to explore', async ({ page, allow }) => {
  allow(/Failed to load resource/);
  const [piece] = PIECES;
  await page.route('**/corpus/pieces/*.json', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(articleAddress(piece ?? { id: '' }));
  await expectFault(page, 'A corpus file is missing', [`corpus/pieces/${piece?.id}.json`, 'npm run corpus']);
  await page.getByRole('link', { name: 'Explore all articles' }).click();
  await expect(page.getByRole('region', { name: 'Articles' })).toBeVisible();
});
