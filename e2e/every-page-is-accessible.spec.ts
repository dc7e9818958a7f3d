import type { Page } from 'playwright/test';
import { findAxeViolations } from './axe.ts';
import { ARTICLES, PIECES } from './corpus.ts';
import { expect, test } from './page.ts';

const [piece] = PIECES;
const entry = ARTICLES.find(({ kind }) => kind === 'entry');
const PAGES = [
  '/',
  '/?q=drones',
  `/article/${piece?.id}`,
  `/article/${entry?.id}`,
  '/sources',
  '/references',
  '/compare',
  '/map',
  '/dossier',
  '/corpus',
  '/nowhere',
];

/** The page has arrived: its headline is there, and nothing on it is still on its way. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' });
  await expect(page.getByRole('main')).not.toHaveAttribute('aria-busy', 'true');
}

for (const path of PAGES) {
  test(`axe finds nothing at ${path}, light and dark, on any screen`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, path);
    for (const width of [320, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `pixels beyond the right edge at ${width}`).toBeLessThanOrEqual(0);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await findAxeViolations(page), `${width} px, ${colorScheme}`).toEqual([]);
      }
    }
  });
}
