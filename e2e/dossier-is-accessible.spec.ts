import { findAxeViolations } from './axe.ts';
import { ARTICLES, PIECES } from './corpus.ts';
import { articleItem, itemsOf, openWith, passageItem } from './dossier.ts';
import { expect, test } from './page.ts';

const [piece, other] = [PIECES[0] ?? { id: '', title: '' }, ARTICLES[0] ?? { id: '', title: '' }];
const ITEMS = [
  articleItem(piece, 'A note, long enough to need a second line where the window is narrow'),
  passageItem(piece, 'Averylongwordthathasnoplacetobreakbutmustnotpushthepagewiderthanthewindow and more'),
  articleItem(other),
  articleItem({ id: 'elsewhere', title: 'Of another corpus' }),
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });

      test('axe finds nothing on the dossier, nor in its dialogs, and nothing leaves the window', async ({
        page,
      }) => {
        await page.goto('/dossier');
        await expect(page.getByText('Nothing in the dossier yet')).toBeVisible();
        expect(await findAxeViolations(page)).toEqual([]);
        await openWith(page, ITEMS);
        await page
          .getByRole('button', { name: /^Remove/ })
          .last()
          .click();
        await expect(itemsOf(page)).toHaveCount(3);
        expect(await findAxeViolations(page)).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0);
        await page.getByRole('button', { name: 'Restore' }).click();
        await page.getByLabel('Backup file').setInputFiles({
          name: 'backup.json',
          mimeType: 'application/json',
          buffer: Buffer.from(JSON.stringify({ format: 'oe-watch-dossier/1', items: ITEMS })),
        });
        await expect(page.getByRole('dialog')).toContainText('Adds 1 article');
        expect(await findAxeViolations(page)).toEqual([]);
      });
    });
  }
}
