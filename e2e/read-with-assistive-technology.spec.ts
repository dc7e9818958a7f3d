import type { Page } from 'playwright/test';
import { findAxeViolations } from './axe.ts';
import { ARTICLES, articleAddress, PIECES } from './corpus.ts';
import { expect, test } from './page.ts';

const entry = ARTICLES.find(({ kind }) => kind === 'entry') ?? { id: '' };
const arabic = PIECES.find(({ sources }) => sources.some(({ language }) => language === 'ar'));
const quoted = PIECES.find(({ citedBy }) => citedBy.length > 0);

const PAGES: readonly { readonly name: string; readonly address: string }[] = [
  { name: 'a piece with Arabic sources', address: articleAddress(arabic ?? { id: '' }) },
  { name: 'a note that was followed', address: `${articleAddress(quoted ?? { id: '' })}#note-i` },
  { name: 'an index entry', address: articleAddress(entry) },
  { name: 'the corpus', address: '/corpus' },
  { name: 'problems of a kind there is none of', address: '/corpus?kind=no-such-kind' },
  { name: 'an unknown article', address: '/article/no-such-article' },
  { name: 'an unknown page', address: '/no/such/page' },
];

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test.describe(`${colorScheme}, ${width} pixels`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      for (const { name, address } of PAGES) {
        test(`axe finds nothing wrong with ${name}`, async ({ page }) => {
          await open(page, address);
          for (const closed of await page.locator('details').all()) {
            await closed.evaluate((details) => details.setAttribute('open', ''));
          }
          expect(await findAxeViolations(page)).toEqual([]);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - window.innerWidth,
          );
          expect(overflow).toBeLessThanOrEqual(0);
        });
      }

      test('axe finds nothing wrong with an error', async ({ page }) => {
        await page.route('**/corpus/articles-summary.bin', (route) => route.fulfill({ body: 'no table' }));
        await open(page, '/');
        await expect(page.getByRole('alert')).toBeVisible();
        expect(await findAxeViolations(page)).toEqual([]);
      });
    });
  }
}
