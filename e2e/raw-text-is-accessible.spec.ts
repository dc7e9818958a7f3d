import { findAxeViolations } from './axe.ts';
import { PROBLEMS, RAW } from './corpus.ts';
import { expect, test } from './page.ts';

const [text] = RAW;
const line = PROBLEMS.find(({ file }) => file === text?.file)?.line ?? 1;
/** axe takes long over hundreds of lines that are all alike. */
const rows = [...(text?.rows.slice(0, line + 20) ?? []), 'سطر بالعربية'];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test.describe(`${colorScheme}, ${width} pixels`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      test.beforeEach(async ({ page }) => {
        await page.route('**/corpus/raw/*.json', (route) =>
          route.fulfill({ json: { file: text?.file, rows } }),
        );
      });

      for (const [name, at] of [
        ['a line', `#L${line}`],
        ['several lines', `?lines=1-${line}`],
        ['a line that is not there', '#L99999'],
      ] as const) {
        test(`axe finds nothing wrong with the raw text at ${name}`, async ({ page }) => {
          await page.goto(`/corpus/raw${at}`);
          await expect(page.getByRole('region', { name: 'Raw text' }).getByRole('listitem')).toHaveCount(
            rows.length,
          );
          // A number half under the bar that stays in reach is no smaller target: it scrolls out.
          await page.evaluate(() => scrollTo(0, 0));
          expect(await findAxeViolations(page)).toEqual([]);
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(overflow).toBeLessThanOrEqual(0);
        });
      }
    });
  }
}
