import { findAxeViolations } from './axe.ts';
import { expect, test } from './page.ts';

const VIEWS = [
  '/?topic=drones&not.author=Lucas+Winter&from=2022-01&zoom=2022-01..2022-12&measure=share',
  '/?topic=dronez',
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });
      for (const view of VIEWS) {
        test(`axe finds nothing at ${view}`, async ({ page }) => {
          await page.goto(view);
          await expect(page.getByRole('slider')).toHaveCount(2);
          const unfold = page.getByRole('button', { name: 'Charts' });
          if (await unfold.isVisible()) await unfold.click();
          await expect(page.getByRole('region', { name: 'Author by year' })).toBeVisible();
          expect(await findAxeViolations(page)).toEqual([]);
        });
      }
    });
  }
}

test('axe finds nothing in the filters of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/?topic=drones');
  await page.getByRole('button', { name: 'Filters · 1' }).click();
  expect(await findAxeViolations(page)).toEqual([]);
});
