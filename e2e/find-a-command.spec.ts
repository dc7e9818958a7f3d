import type { Page } from 'playwright/test';
import { findAxeViolations } from './axe.ts';
import { ARTICLES, articleAddress, PIECES } from './corpus.ts';
import { busiestAuthor, keep, statusOf } from './filter-corpus.ts';
import { expect, test } from './page.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const paletteOf = (page: Page) => page.getByRole('dialog', { name: 'Command palette' });

async function find(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(paletteOf(page).getByRole('combobox')).toBeFocused();
  await page.keyboard.type(text);
}

async function run(page: Page, text: string): Promise<void> {
  await find(page, text);
  await page.keyboard.press('Enter');
  await expect(paletteOf(page)).toBeHidden();
}

test('filters are found by the name of a value, taken off again, and the order changed', async ({ page }) => {
  await page.goto('/');
  const status = page.getByRole('status');
  const author = busiestAuthor(keep({ topic: 'drones' }));
  await run(page, 'topic drones');
  await expect(status).toHaveText(statusOf(keep({ topic: 'drones' })));
  await run(page, `exclude ${author}`);
  const left = keep({ topic: 'drones' }).filter(({ authors }) => !authors.includes(author));
  await expect(status).toHaveText(statusOf(left));
  await run(page, 'remove drones');
  await run(page, 'clear all');
  await expect(status).toHaveText(statusOf(ARTICLES));
  await run(page, 'sort title');
  await expect(page.getByLabel('Sort')).toHaveValue('title');
});

test('an article is found by its title without its accents, and leads back to the results', async ({
  page,
}) => {
  const piece = PIECES.find(({ title }) => /[^\x20-\x7e‘’“”–—]/.test(title)) ?? PIECES[0];
  const plain = (piece?.title ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’“”]/g, "'");
  await page.goto('/?topic=drones');
  await run(page, plain.toUpperCase());
  await expect(page).toHaveURL(articleAddress(piece ?? { id: '' }));
  await expect(page.getByRole('main')).toBeFocused();
  await run(page, 'back to the results');
  await expect(page).toHaveURL('/?topic=drones');
});

test('pages and themes are found, and any text can be searched for', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/corpus');
  await run(page, 'dark');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(15, 19, 23)');
  await run(page, 'only warnings');
  await expect(page).toHaveURL('/corpus?severity=warn');
  await find(page, 'no such command at all');
  await expect(paletteOf(page).getByRole('option')).toHaveText([
    'Search all texts for “no such command at all”',
  ]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/?q=no+such+command+at+all');
  // Until the new page has come, the one before is asked, which does not lead to itself.
  await expect(page.getByRole('status')).toHaveText(statusOf([]));
  await run(page, 'corpus');
  await expect(page).toHaveURL('/corpus');
});

test('Escape closes the palette, and so does its key; the focus is where it was', async ({ page }) => {
  await page.goto('/');
  const box = page.getByRole('searchbox', { name: 'Search the corpus' });
  await box.fill('iran');
  await find(page, 'zzz');
  await page.keyboard.press('Escape');
  await expect(paletteOf(page)).toBeHidden();
  await expect(box).toBeFocused();
  await find(page, 'x');
  await page.keyboard.press('Control+k');
  await expect(paletteOf(page)).toBeHidden();
  await expect(box).toBeFocused();
  const button = page.getByRole('button', { name: 'Search or jump' });
  await button.click();
  await paletteOf(page).getByRole('option', { name: 'Copy link' }).click();
  await expect(button).toBeFocused();
  await expect(page.getByText('Copied')).toBeVisible();
});

test('footnotes of a piece are gone through from the keyboard', async ({ page }) => {
  const piece = PIECES.find(({ footnotes }) => footnotes.length > 1) ?? PIECES[0];
  await page.goto(articleAddress(piece ?? { id: '' }));
  const markers = page.getByRole('link', { name: /^Footnote / });
  await expect(markers.first()).toBeVisible();
  await page.keyboard.press('n');
  await expect(markers.nth(0)).toBeFocused();
  await page.keyboard.press('n');
  await expect(markers.nth(1)).toBeFocused();
  await page.keyboard.press('p');
  await expect(markers.nth(0)).toBeFocused();
  await run(page, 'go to record');
  await expect(page.getByRole('region', { name: 'Record' })).toBeFocused();
});

for (const [name, address] of [
  ['Explore', '/?topic=drones'],
  ['an article', articleAddress(PIECES[0] ?? { id: '' })],
  ['Corpus', '/corpus'],
] as const) {
  test(`on ${name} palette and help are accessible, and no key means two things`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await find(page, 'a');
    await expect(paletteOf(page).getByRole('option').first()).toBeVisible();
    expect(await findAxeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Keyboard help' });
    await expect(help).toBeVisible();
    const keys = await help
      .getByRole('definition')
      .filter({ has: page.locator('kbd') })
      .allTextContents();
    expect(keys.length).toBeGreaterThan(1);
    expect(keys).toEqual([...new Set(keys)]);
    expect(await findAxeViolations(page)).toEqual([]);
  });
}
