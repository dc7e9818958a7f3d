import type { Locator, Page } from 'playwright/test';
import { findAxeViolations } from './axe.ts';
import { articleAddress, PIECES } from './corpus.ts';
import { expect, test } from './page.ts';

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const ANNOTATED = PIECES.filter(({ footnotes }) => footnotes.length > 0);
const FIRST = ANNOTATED[0] ?? { id: '' };

/** The bar at the window's top covers this much of it. */
const BAR = 44;

const markersOf = (page: Page): Locator => page.locator('[role="doc-noteref"]');
const beside = (page: Page): Locator => page.locator('[data-marker]');

async function boxOf(element: Locator): Promise<Box> {
  return (await element.boundingBox()) ?? { x: -1, y: -1, width: 0, height: 0 };
}

async function expectInside(page: Page, note: Locator): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const box = await boxOf(note);
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(width);
  expect(box.y).toBeGreaterThanOrEqual(BAR);
  expect(box.y + box.height).toBeLessThanOrEqual(height);
}

/** The first printed words of each marker's note. */
function notesOf({ analysis, footnotes }: (typeof PIECES)[number]): readonly string[] {
  return analysis.flatMap(({ markers }) =>
    markers.map(({ label }) => footnotes.find((note) => note.label === label)?.text.slice(0, 30) ?? ''),
  );
}

async function centre(element: Locator): Promise<void> {
  await element.evaluate((node) => node.scrollIntoView({ block: 'center', behavior: 'instant' }));
}

test.describe('1440 pixels', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  for (const piece of ANNOTATED) {
    test(`${piece.title}: each note stands beside its marker, and no two overlap`, async ({ page }) => {
      await page.goto(articleAddress(piece));
      const notes = notesOf(piece);
      await expect(beside(page)).toHaveCount(notes.length);
      await expect(markersOf(page)).toHaveCount(notes.length);
      await page.evaluate(() => document.fonts.ready);
      const article = await boxOf(page.getByRole('article'));
      for (const [index, text] of notes.entries()) {
        const note = beside(page).nth(index);
        await expect(note).toBeVisible();
        await expect(note).toContainText(text);
        await centre(markersOf(page).nth(index));
        await expectInside(page, note);
        expect((await boxOf(note)).x).toBeGreaterThanOrEqual(article.x + article.width);
        if (index === 0) continue;
        const above = await boxOf(beside(page).nth(index - 1));
        expect((await boxOf(note)).y).toBeGreaterThanOrEqual(above.y + above.height);
      }
      const ids = await page
        .locator('[id]')
        .evaluateAll((nodes) => nodes.map(({ id }) => id).filter((id) => id !== ''));
      expect(new Set(ids).size).toBe(ids.length);
    });
  }

  test('a note follows its marker when the text above it grows', async ({ page }) => {
    const piece = ANNOTATED.find(({ date }) => date.basis === 'inferred') ?? FIRST;
    await page.goto(articleAddress(piece));
    const distance = async (): Promise<number> =>
      (await boxOf(beside(page).last())).y - (await boxOf(markersOf(page).last())).y;
    await expect(beside(page).last()).toBeVisible();
    const before = await distance();
    const place = await boxOf(markersOf(page).last());
    await page.locator('details summary').first().click();
    await expect.poll(async () => (await boxOf(markersOf(page).last())).y).not.toBe(place.y);
    await expect.poll(async () => Math.abs((await distance()) - before)).toBeLessThan(2);
  });

  test('the notes beside the text say nothing twice to assistive technology, and take no focus', async ({
    page,
  }) => {
    await page.goto(articleAddress(FIRST));
    await expect(beside(page).first()).toBeVisible();
    const column = page.locator('ol', { has: page.locator('[data-marker]') });
    await expect(column).toHaveAttribute('aria-hidden', 'true');
    expect(
      await column.locator('a').evaluateAll((links) => links.every(({ tabIndex }) => tabIndex < 0)),
    ).toBe(true);
  });

  test('a link beside the text works under the pointer', async ({ page }) => {
    const citing = ANNOTATED.find(({ footnotes }) =>
      footnotes.some(({ references }) => references.some(({ target }) => target !== null)),
    );
    await page.goto(articleAddress(citing ?? FIRST));
    const link = beside(page).getByText('In this corpus').first();
    const title = page.getByRole('heading', { level: 1 });
    const before = (await title.textContent()) ?? '';
    await link.click();
    await expect(title).not.toHaveText(before);
  });
});

for (const width of [768, 320]) {
  test.describe(`${width} pixels`, () => {
    test.use({ viewport: { width, height: 800 } });

    for (const piece of ANNOTATED) {
      test(`${piece.title}: each marker opens its note, and Escape returns to it`, async ({ page }) => {
        await page.goto(articleAddress(piece));
        for (const [index, text] of notesOf(piece).entries()) {
          const marker = markersOf(page).nth(index);
          await marker.focus();
          const note = page.getByRole('dialog');
          await expect(note).toHaveCount(1);
          await expect(note).toContainText(text);
          await expect(async () => expectInside(page, note)).toPass({ timeout: 5000 });
          await page.keyboard.press('Tab');
          await expect(note.locator('a:focus')).toHaveCount(1);
          await page.keyboard.press('Escape');
          await expect(note).toHaveCount(0);
          await expect(marker).toBeFocused();
        }
      });
    }

    test('Enter still leads to the note in the list, and takes the open note away', async ({ page }) => {
      await page.goto(articleAddress(FIRST));
      await markersOf(page).first().focus();
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.keyboard.press('Enter');
      await expect(
        page.getByRole('region', { name: 'Footnotes' }).getByRole('listitem').first(),
      ).toBeFocused();
      await expect(page.getByRole('dialog')).toHaveCount(0);
    });

    test('a note opens under a resting pointer, and stays while the pointer is in it', async ({ page }) => {
      await page.goto(articleAddress(FIRST));
      await markersOf(page).first().hover();
      const note = page.getByRole('dialog');
      await expect(note).toBeVisible();
      const all = note.getByRole('link', { name: 'All footnotes' });
      await all.hover();
      await expect(note).toBeVisible();
      await all.click();
      await expect(page.getByRole('region', { name: 'Footnotes' })).toBeFocused();
      await expect(note).toHaveCount(0);
    });

    test('a pointer that leaves takes the note away', async ({ page }) => {
      await page.goto(articleAddress(FIRST));
      await markersOf(page).first().hover();
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.mouse.move(2, 780, { steps: 10 });
      await expect(page.getByRole('dialog')).toHaveCount(0);
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`axe finds nothing wrong with an open note, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(articleAddress(FIRST));
        await markersOf(page).first().focus();
        await expect(page.getByRole('dialog')).toBeVisible();
        expect(await findAxeViolations(page)).toEqual([]);
      });
    }
  });
}

test.describe('on a touch screen', () => {
  test.use({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });

  test('a tap opens the note, another or one elsewhere closes it', async ({ page }) => {
    await page.goto(articleAddress(FIRST));
    const marker = markersOf(page).first();
    const note = page.getByRole('dialog');
    await marker.tap();
    await expect(note).toBeVisible();
    await expect(page).not.toHaveURL(/#/);
    await marker.tap();
    await expect(note).toHaveCount(0);
    await marker.tap();
    await expect(note).toBeVisible();
    await page.touchscreen.tap(5, 70);
    await expect(note).toHaveCount(0);
  });
});
