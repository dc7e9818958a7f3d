import type { Page } from 'playwright/test';
import { articleAddress, MANIFEST, PIECES, RAW } from './corpus.ts';
import { expect, test } from './page.ts';

const raw = (page: Page) => page.getByRole('region', { name: 'Raw text' });

const [text] = RAW;
const piece = PIECES.find(({ lines }) => (lines[0]?.[0] ?? 0) > 100) ?? PIECES[0];
const [first, last] = piece?.lines[0] ?? [1, 1];
const middle = first + 4;

const chosenLines = (page: Page) => raw(page).locator('[aria-current="location"]');

test('every row of the text stands beside its number, blank ones too', async ({ page }) => {
  await page.goto(`/corpus/raw?file=${text?.file}`);
  await expect(raw(page).getByRole('listitem')).toHaveCount(text?.rows.length ?? 0);
  const shown = await raw(page)
    .locator('li p[dir="auto"]')
    .evaluateAll((rows) => rows.map((row) => row.textContent));
  expect(shown).toEqual(text?.rows);
});

test('a link to a line opens at the line, marks it, and names its article', async ({ page }) => {
  await page.goto(`/corpus/raw?file=${text?.file}#L${middle}`);
  await expect(chosenLines(page)).toHaveText(new RegExp(`^Line ${middle}`));
  await expect(chosenLines(page)).toBeInViewport();
  await expect(raw(page)).toContainText(`lines ${first}–${last} of`);
  await expect(page).toHaveTitle(`${text?.file}, line ${middle} · OE Watch Explorer`);
  await page.reload();
  await expect(chosenLines(page)).toBeInViewport();
  await raw(page)
    .getByRole('link', { name: piece?.title ?? '', exact: true })
    .click();
  await expect(page.getByRole('article', { name: piece?.title ?? '' })).toBeVisible();
});

test('the record of a piece leads to its lines', async ({ page }) => {
  await page.goto(articleAddress(piece ?? { id: '' }));
  await page
    .getByRole('region', { name: 'Record' })
    .getByRole('link', { name: `lines ${first}–${last}` })
    .click();
  await expect(chosenLines(page)).toHaveCount(last - first + 1);
  await expect(page.locator(`#L${first}`)).toBeInViewport();
});

test('lines of a link without a hash are gone to as well', async ({ page }) => {
  await page.goto(`/corpus/raw?file=${text?.file}&lines=${first}-${last}`);
  await expect(chosenLines(page)).toHaveCount(last - first + 1);
  await expect(chosenLines(page).first()).toBeInViewport();
});

test('pressing a number marks its line, keeps the page in place, and can be linked to', async ({ page }) => {
  await page.goto(`/corpus/raw?file=${text?.file}#L${middle}`);
  await expect(chosenLines(page)).toBeInViewport();
  const before = await page.evaluate(() => scrollY);
  const next = raw(page).getByRole('link', { name: new RegExp(`^Line ${middle + 2}\\b`) });
  await next.press('Enter');
  await expect(chosenLines(page)).toHaveText(new RegExp(`^Line ${middle + 2}`));
  await expect(next).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`#L${middle + 2}$`));
  expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(2);
});

test('a line that is not there is named', async ({ page }) => {
  const beyond = (text?.rows.length ?? 0) + 1;
  await page.goto(`/corpus/raw?file=${text?.file}#L${beyond}`);
  await expect(raw(page).getByRole('alert')).toContainText(`There is no line ${beyond}`);
  await page.goto('/corpus/raw?file=no-such.txt');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Text not found');
});

test('a field leads to a line', async ({ page }) => {
  await page.goto(`/corpus/raw?file=${text?.file}`);
  const field = page.getByRole('textbox', { name: /^Line/ });
  await field.fill('0');
  await field.press('Enter');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await field.fill(`${first}-${last}`);
  await field.press('Enter');
  await expect(chosenLines(page)).toHaveCount(last - first + 1);
});

test.describe('a corpus of two texts, one of them long', () => {
  const rows = Array.from({ length: 30_000 }, (_, i) =>
    i % 5 === 4 ? '' : `Row ${i + 1} ${'word '.repeat(i % 60)}`,
  );
  const long = {
    file: 'long.txt',
    sha256: 'a'.repeat(64),
    bytes: 3e6,
    lines: rows.length,
    unplaced: [3, 25_000],
  };

  test.beforeEach(async ({ page }) => {
    const inputs = [...MANIFEST.inputs, { ...long, raw: 'raw/long.json' }];
    await page.route('**/corpus/manifest.json', (route) => route.fulfill({ json: { ...MANIFEST, inputs } }));
    await page.route('**/corpus/raw/long.json', (route) =>
      route.fulfill({ json: { file: long.file, rows } }),
    );
  });

  test('an unplaced line is a link to it', async ({ page }) => {
    await page.goto('/corpus');
    const input = raw(page).getByRole('listitem').filter({ hasText: long.file });
    await expect(input).toContainText('2 lines unplaced');
    await input.getByRole('link', { name: '25000' }).click();
    await expect(chosenLines(page)).toBeInViewport();
    await expect(chosenLines(page)).toBeFocused();
    await expect(chosenLines(page)).toHaveText(/^Line 25000/);
  });

  test('a line far down a long text is opened at, without drawing those before it', async ({ page }) => {
    await page.goto('/corpus/raw?file=long.txt#L29000');
    await expect(chosenLines(page)).toHaveText(/^Line 29000/);
    await expect(chosenLines(page)).toBeInViewport();
    expect(await raw(page).getByRole('listitem').count()).toBeLessThan(200);
  });

  test('the other text is a choice away', async ({ page }) => {
    await page.goto('/corpus/raw?file=long.txt');
    await page.getByRole('combobox', { name: 'Text' }).selectOption(text?.file ?? '');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text?.file ?? '');
    await expect(raw(page).getByRole('listitem')).toHaveCount(text?.rows.length ?? 0);
  });
});
