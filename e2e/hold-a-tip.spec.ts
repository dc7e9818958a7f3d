import type { Locator, Page } from 'playwright/test';
import { expect, test } from './page.ts';

test.use({ viewport: { width: 1440, height: 900 } });

const timeline = (page: Page) => page.getByRole('region', { name: 'Timeline' });

/** The pointer goes onto the tip in its own time, and rests there; Escape closes it without the pointer being moved. */
async function expectHeld(page: Page, tip: Locator, x?: number): Promise<void> {
  await expect(tip).toBeVisible();
  const box = await tip.boundingBox();
  if (box === null) throw new Error('no tip');
  await page.mouse.move(x ?? box.x + box.width / 2, box.y + box.height / 2, { steps: 6 });
  await page.waitForTimeout(400);
  await expect(tip).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tip).toHaveCount(0);
}

test('the tip of a month stays under the pointer, goes with it, and closes by Escape', async ({ page }) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  const start = await timeline(page).getByRole('slider', { name: 'Timeline start' }).boundingBox();
  const x = (start?.x ?? 0) + 60;
  const y = (start?.y ?? 0) + 30;
  const tip = timeline(page).getByText(/^(\w+ )?\w+ \d{4}: /);
  await page.mouse.move(x, y);
  // Sideways lie the other months.
  await expectHeld(page, tip, x);
  await page.mouse.move(x + 8, y);
  await expect(tip).toBeVisible();
  await page.mouse.move(x, y + 500);
  await expect(tip).toHaveCount(0);
});

test('the tip of a mark does the same', async ({ page }) => {
  await page.goto('/?topic=drones', { waitUntil: 'networkidle' });
  const strip = timeline(page).getByRole('toolbar', { name: /one mark each$/ });
  await strip.focus();
  const link = strip.getByRole('link');
  await expect(link).toBeFocused();
  const box = await link.boundingBox();
  const title = ((await link.getAttribute('aria-label')) ?? '').split(/[,:] /)[0] ?? '';
  await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
  await expectHeld(page, strip.getByText(title).filter({ visible: true }));
});

test('the tip of a place on the map does the same', async ({ page }) => {
  await page.goto('/map', { waitUntil: 'networkidle' });
  const region = page.getByRole('region', { name: 'Map of places' });
  const place = region.getByRole('button', { name: /^Algeria, / });
  const box = await place.boundingBox();
  await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
  const tip = region.locator('p', { hasText: /^Algeria$/ });
  await expectHeld(page, tip);
});
