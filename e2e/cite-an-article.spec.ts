import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright/test';
import { findAxeViolations } from './axe.ts';
import { ARTICLES, articleAddress, PIECES } from './corpus.ts';
import { expect, test } from './page.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const inferred = PIECES.find(({ date, sources }) => date.basis === 'inferred' && sources.length > 0);
const arabic = PIECES.find(({ sources }) => sources.some(({ language }) => language === 'ar'));
const entry = ARTICLES.find(({ kind, title }) => kind === 'entry' && title.includes('“'));

const button = (page: Page): Locator => page.getByRole('button', { name: 'Cite', exact: true });
const text = (page: Page): Locator => page.getByRole('dialog').getByRole('group', { name: 'Citation' });
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

const FORMATS = {
  Chicago: /\[Author and date inferred from a footnote/,
  APA: /\(\[\d{4}, \w+\]\)\. .*\[Author and date inferred/,
  BibTeX: /^@article\{[\s\S]*note = \{Author and date inferred/,
  RIS: /^TY {2}- MGZN[\s\S]*N1 {2}- Author and date inferred/,
  'CSL-JSON': /"note": "Author and date inferred/,
} as const;

test('an article in every format: what is inferred is said, the choice is remembered, Escape leads back', async ({
  page,
}) => {
  await page.goto(articleAddress(inferred ?? { id: '' }));
  await button(page).click();
  for (const [format, mark] of Object.entries(FORMATS)) {
    await page.getByRole('radio', { name: format }).check();
    expect(await text(page).innerText()).toMatch(mark);
    await expect(text(page)).toContainText(inferred?.title ?? '');
  }
  await page.keyboard.press('Escape');
  await expect(button(page)).toBeFocused();
  await page.reload();
  await expect(button(page)).toBeVisible();
  await page.keyboard.press('c');
  await expect(page.getByRole('radio', { name: 'CSL-JSON' })).toBeFocused();
  await expect(page.getByRole('radio', { name: 'CSL-JSON' })).toBeChecked();
});

test('what is copied is what is shown; what is downloaded is the file, with its sources when asked', async ({
  page,
}) => {
  await page.goto(articleAddress(inferred ?? { id: '' }));
  await button(page).click();
  const dialog = page.getByRole('dialog', { name: 'Cite this article' });
  await dialog.getByRole('button', { name: 'Copy' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Copied');
  expect(await clipboard(page)).toBe(await text(page).innerText());
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });
  expect(html).toContain('<i>OE Watch</i>');

  await page.getByRole('radio', { name: 'BibTeX' }).check();
  await expect(dialog.getByRole('status')).toHaveText('');
  await dialog.getByRole('checkbox', { name: /^With its/ }).check();
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe(`${inferred?.id}-with-sources.bib`);
  const file = await readFile(await download.path(), 'utf8');
  expect(file.match(/^@/gm)).toHaveLength(1 + (inferred?.sources.length ?? 0));
  for (const { title, url } of inferred?.sources ?? []) {
    expect(file).toContain(title ?? '');
    expect(file).toContain(url ?? '');
  }
});

test('each source has its citation, in the letters of its language', async ({ page }) => {
  await page.goto(articleAddress(arabic ?? { id: '' }));
  for (const { n, title, url } of arabic?.sources ?? []) {
    const own = page.getByRole('button', { name: `Copy citation of source ${n}` });
    await own.click();
    await page.getByRole('radio', { name: 'RIS' }).check();
    await page.getByRole('dialog').getByRole('button', { name: 'Copy' }).click();
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText('Copied');
    const copied = await clipboard(page);
    expect(copied).toContain(`UR  - ${url}`);
    if (title !== null) expect(copied).toContain(`TI  - ${title}`);
    await page.keyboard.press('Escape');
    await expect(own).toBeFocused();
  }
});

test('an article of the index is cited too; a browser that forbids copying is said to', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = (): Promise<never> => Promise.reject(new DOMException('no', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', { value: { write: refuse, writeText: refuse } });
  });
  await page.goto(articleAddress(entry ?? { id: '' }));
  await button(page).click();
  await expect(text(page)).toContainText(entry?.title.replace(/“(.*?)”/g, '‘$1’') ?? '');
  await page.getByRole('dialog').getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('did not allow copying');
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`axe finds nothing in an open citation, ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(articleAddress(inferred ?? { id: '' }));
      await button(page).click();
      const box = await page.getByRole('dialog').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? width)).toBeLessThanOrEqual(width);
      expect(await findAxeViolations(page)).toEqual([]);
    });
  }
}
