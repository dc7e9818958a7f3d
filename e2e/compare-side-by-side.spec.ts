import type { Locator, Page } from 'playwright/test';
import { findAxeViolations } from './axe.ts';
import { articleAddress, PIECES } from './corpus.ts';
import { expect, test } from './page.ts';

const piece =
  PIECES.find(
    ({ quotes, footnotes, sources }) =>
      sources.length > 1 && footnotes.length > 0 && quotes.some(({ status }) => status === 'altered'),
  ) ?? PIECES[0];
const ADDRESS = articleAddress(piece ?? { id: '' });

const panes = (page: Page): Locator => page.locator('[data-pane]');
const button = (page: Page): Locator => page.getByRole('button', { name: 'Side by side' });
const scrolled = (pane: Locator): Promise<number> => pane.evaluate((node) => Math.round(node.scrollTop));

async function turnOn(page: Page): Promise<void> {
  await page.goto(ADDRESS);
  await button(page).click();
  await expect(panes(page)).toHaveCount(2);
}

test.describe('1280 pixels', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test('the choice is remembered, and taken back', async ({ page }) => {
    await turnOn(page);
    await expect(button(page)).toHaveAttribute('aria-pressed', 'true');
    await page.reload();
    await expect(panes(page)).toHaveCount(2);
    await button(page).click();
    await expect(panes(page)).toHaveCount(0);
    await page.reload();
    await expect(button(page)).toHaveAttribute('aria-pressed', 'false');
    await expect(panes(page)).toHaveCount(0);
  });

  test('a quotation aligns the sources and leaves the analysis where it is; the way back does the reverse', async ({
    page,
  }) => {
    await turnOn(page);
    const [left, right] = [panes(page).first(), panes(page).last()];
    const status = page.getByRole('link', { name: /^Words differ from/ }).first();
    await status.scrollIntoViewIfNeeded();
    const kept = await scrolled(left);
    await status.press('Enter');
    const excerpt = right.locator('p:focus');
    await expect(excerpt).toBeInViewport();
    await expect(excerpt.locator('mark')).toBeInViewport();
    expect(await scrolled(left)).toBe(kept);

    await left.evaluate((node) => node.scrollTo(0, 0));
    const back = right.getByRole('link', { name: /^Quoted in the analysis/ }).last();
    await back.focus();
    const there = await scrolled(right);
    await page.keyboard.press('Enter');
    await expect(left.locator('mark:focus')).toBeInViewport();
    expect(await scrolled(right)).toBe(there);
  });

  test('a marker leads to its note, and Back to the marker', async ({ page }) => {
    await turnOn(page);
    const marker = page.locator('[role="doc-noteref"]').first();
    await marker.press('Enter');
    await expect(page.getByRole('region', { name: 'Footnotes' }).getByRole('listitem').first()).toBeFocused();
    await page.goBack();
    await expect(marker).toBeFocused();
    await expect(marker).toBeInViewport();
  });

  test('what was being read stays in sight', async ({ page }) => {
    await page.goto(ADDRESS);
    const words = page.getByRole('list', { name: 'Quotation check' }).last();
    await words.evaluate((node) => node.scrollIntoView({ block: 'center' }));
    // A pointer's click would first scroll to where the bar stands when nothing is scrolled.
    await button(page).dispatchEvent('click');
    await expect(panes(page)).toHaveCount(2);
    await expect(words).toBeInViewport();
    await button(page).dispatchEvent('click');
    await expect(panes(page)).toHaveCount(0);
    await expect(words).toBeInViewport();
  });

  test('where the browser keeps nothing, the columns still part', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await turnOn(page);
    await button(page).click();
    await expect(panes(page)).toHaveCount(0);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing wrong with it, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await turnOn(page);
      expect(await findAxeViolations(page)).toEqual([]);
    });
  }
});

test('a narrower window has one column and no button, whatever is remembered', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await turnOn(page);
  await page.setViewportSize({ width: 1000, height: 800 });
  await expect(panes(page)).toHaveCount(0);
  await expect(button(page)).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Sources' })).toHaveCount(1);
});
