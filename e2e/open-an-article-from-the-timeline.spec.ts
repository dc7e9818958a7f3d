import type { Page } from 'playwright/test';
import { ARTICLES, type Article } from './corpus.ts';
import { keep, monthOf, statusOf } from './filter-corpus.ts';
import { serveArticles } from './many-articles.ts';
import { expect, test } from './page.ts';

const timeline = (page: Page) => page.getByRole('region', { name: 'Timeline' });
const strip = (page: Page) => timeline(page).getByRole('toolbar', { name: /one mark each$/ });
const mark = (page: Page) => strip(page).getByRole('link');

const dated = (articles: readonly Article[]) =>
  articles.filter((article) => monthOf(article) !== null).map(({ date }) => date.value ?? '');

/** Where the mark is that has the focus. */
async function pointOf(page: Page): Promise<{ x: number; y: number }> {
  const box = await mark(page).boundingBox();
  if (box === null) throw new Error('No mark has the focus');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('every article shown has one mark, which the keyboard reaches and opens', async ({ page }) => {
  const shown = keep({ topic: 'drones', from: '2019-06' });
  await page.goto('/?topic=drones&from=2019-06');
  await expect(strip(page)).toHaveAccessibleName(`${shown.length} articles, one mark each`);
  await expect(mark(page)).toHaveCount(0);
  await strip(page).focus();
  await expect(mark(page)).toBeFocused();
  const names: string[] = [];
  for (let i = 0; i < shown.length; i++) {
    names.push((await mark(page).getAttribute('aria-label')) ?? '');
    await page.keyboard.press('ArrowRight');
  }
  for (const { title, authors } of shown)
    expect(names.filter((name) => name.startsWith(title) && name.endsWith(authors.join(', ')))).toHaveLength(
      1,
    );
  const years = names.map((name) => /, (?:\d+ )?\w+ (\d{4}),/.exec(name)?.[1]);
  expect(years).toEqual(
    dated(shown)
      .map((value) => value.slice(0, 4))
      .toSorted(),
  );

  await page.keyboard.press('Home');
  await expect(mark(page)).toHaveAccessibleName(names[0] ?? '');
  await page.keyboard.press('ArrowRight');
  const second = shown.find(({ title }) => names[1]?.startsWith(title));
  await expect(timeline(page).getByText(second?.title ?? '', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(timeline(page).getByText(second?.title ?? '', { exact: true })).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(second?.title ?? '');
  await page.goBack();
  await expect(page.getByRole('status')).toHaveText(statusOf(shown));
  await expect(mark(page)).toBeFocused();
  await expect(mark(page)).toHaveAccessibleName(names[1] ?? '');
});

test('a mark says what is inferred and what is only a bound', async ({ page }) => {
  const inferred = ARTICLES.filter(({ date }) => date.basis === 'inferred');
  await page.goto('/?date-kind=inferred&date-kind=not-before');
  await strip(page).focus();
  await expect(mark(page)).toHaveAccessibleName(/, \w+ 2023, inferred, /);
  for (let i = 0; i < inferred.length; i++) await page.keyboard.press('ArrowRight');
  await expect(mark(page)).toHaveAccessibleName(/, undated, not before \d+ \w+ 2023, /);
  await expect(timeline(page).getByText(/^undated, not before/)).toBeVisible();
});

test('a mouse finds the mark it is at, and opens it', async ({ page }) => {
  await page.goto('/?measure=share');
  await strip(page).focus();
  for (let i = 0; i < 30; i++) await page.keyboard.press('ArrowRight');
  const point = await pointOf(page);
  const name = (await mark(page).getAttribute('aria-label')) ?? '';
  await page.keyboard.press('Home');
  await page.mouse.move(point.x, point.y + 1);
  await expect(strip(page).getByRole('link', { name, exact: true })).toHaveCount(1);
  await page.mouse.click(point.x, point.y);
  await expect(page).toHaveURL(/\/article\//);
  const title = (await page.getByRole('article').getByRole('heading', { level: 1 }).textContent()) ?? '';
  expect(name.startsWith(title)).toBe(true);
  await page.getByRole('link', { name: 'Results' }).click();
  await expect(page).toHaveURL('/?measure=share');
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
  test('the first tap says which article, the second opens it', async ({ page }) => {
    await page.goto('/?topic=drones');
    await strip(page).focus();
    await page.keyboard.press('End');
    await strip(page).scrollIntoViewIfNeeded();
    const point = await pointOf(page);
    const name = (await mark(page).getAttribute('aria-label')) ?? '';
    await page.keyboard.press('Home');
    await page.touchscreen.tap(point.x, point.y);
    await expect(timeline(page).getByText('Tap again to open')).toBeVisible();
    await expect(mark(page)).toHaveAccessibleName(name);
    await page.touchscreen.tap(point.x, point.y);
    await expect(page).toHaveURL(/\/article\//);
    const title = (await page.getByRole('article').getByRole('heading', { level: 1 }).textContent()) ?? '';
    expect(name.startsWith(title)).toBe(true);
  });
});

test('where marks would be too many, the strip says so until a filter leaves fewer', async ({ page }) => {
  const copies = Array.from({ length: 5 }, (_, i) =>
    ARTICLES.map((article) => ({ ...article, id: `${article.id}-${i}` })),
  ).flat();
  await serveArticles(page, copies);
  await page.goto('/');
  await expect(
    timeline(page).getByText(`${copies.length} articles are too many for a mark each`),
  ).toBeVisible();
  await expect(strip(page)).toHaveCount(0);
  await timeline(page).getByRole('button', { name: 'Economy', exact: true }).click();
  await expect(strip(page)).toBeVisible();
});
