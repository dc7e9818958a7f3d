import { chart, readChart } from './chart-files.ts';
import { ARTICLES, type Article } from './corpus.ts';
import { monthOf, statusOf } from './filter-corpus.ts';
import { expect, test } from './page.ts';

const inYear = (year: string) => (article: Article) => monthOf(article)?.slice(0, 4) === year;
const by = (author: string) => (article: Article) => article.authors.includes(author);
const about = (topic: string) => (article: Article) => article.topics.some(({ id }) => id === topic);

const RUBIN_2019 = ARTICLES.filter(by('Michael Rubin')).filter(inYear('2019'));

test('a cell of the heat table is an author and a year, whatever the dates were', async ({ page }) => {
  await page.goto('/?from=2022-01&author=Lucas+Winter');
  const region = chart(page, 'Author by year');
  const before = await readChart(region);
  const cell = region.getByRole('button', { name: `Michael Rubin, 2019: ${RUBIN_2019.length} articles` });
  await cell.click();
  await expect(page.getByRole('status')).toHaveText(statusOf(RUBIN_2019));
  await expect(page).toHaveURL('/?author=Michael+Rubin&year=2019');
  await expect(cell).toHaveAttribute('aria-pressed', 'true');
  expect((await readChart(region)).slice(0, 8)).toEqual(before.slice(0, 8));
  await cell.click();
  await expect(page).toHaveURL('/');
});

test('a bar of a small chart is a topic and a year', async ({ page }) => {
  await page.goto('/');
  const diplomacy = ARTICLES.filter(about('diplomacy')).filter(inYear('2018'));
  const region = chart(page, 'Topics over the years');
  await region
    .getByRole('button', { name: `Diplomacy & alignment, 2018: ${diplomacy.length} articles` })
    .click();
  await expect(page.getByRole('status')).toHaveText(statusOf(diplomacy));
  await region.getByRole('button', { name: 'Exclude Diplomacy & alignment' }).click();
  await expect(page.getByRole('status')).toHaveText(
    statusOf(ARTICLES.filter(inYear('2018')).filter((article) => !about('diplomacy')(article))),
  );
});

test('heads of the heat table include, and exclude with Alt or their second control', async ({ page }) => {
  await page.goto('/');
  const region = chart(page, 'Author by year');
  await region.getByRole('button', { name: /^2019, \d+ articles$/ }).click();
  await expect(page.getByRole('status')).toHaveText(statusOf(ARTICLES.filter(inYear('2019'))));
  await region.getByRole('button', { name: /^2019, \d+ articles$/ }).click({ modifiers: ['Alt'] });
  await expect(page).toHaveURL('/?not.year=2019');
  await region.getByRole('row', { name: /^Michael Rubin/ }).hover();
  await region.getByRole('button', { name: 'Exclude Michael Rubin' }).click();
  await expect(page.getByRole('status')).toHaveText(
    statusOf(ARTICLES.filter((article) => !inYear('2019')(article) && !by('Michael Rubin')(article))),
  );
});

test('by keyboard: into the grid, along it, its menu, and back', async ({ page }) => {
  await page.goto('/');
  const region = chart(page, 'Author by year');
  const cellOf = (year: string) =>
    region.getByRole('button', { name: new RegExp(`^Michael Rubin, ${year}: `) });
  await region.getByRole('button', { name: 'Download' }).focus();
  await page.keyboard.press('Tab');
  await expect(cellOf('2018')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(cellOf('2019')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText(statusOf(RUBIN_2019));
  await page.keyboard.press('Alt+Enter');
  await page.getByRole('menuitem', { name: 'Exclude 2019' }).press('Escape');
  await expect(cellOf('2019')).toBeFocused();
  await page.keyboard.press('Alt+Enter');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/?author=Michael+Rubin&not.year=2019');
  await page.keyboard.press('ArrowUp');
  await expect(region.getByRole('button', { name: /^2019, \d+ articles, excluded$/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(region.getByRole('button', { name: /^2019, / })).toBeFocused();
});

test('the second mouse button opens the menu of a cell', async ({ page }) => {
  await page.goto('/');
  const bar = chart(page, 'Topics over the years').getByRole('button', {
    name: /^Diplomacy & alignment, 2019: /,
  });
  await bar.click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Exclude Diplomacy & alignment' }).click();
  await expect(page).toHaveURL('/?not.topic=diplomacy');
  await expect(bar).toBeFocused();
});

test('more rows in the chart are more rows in its table', async ({ page }) => {
  await page.goto('/');
  const region = chart(page, 'Places');
  const few = await readChart(region);
  await region.getByRole('button', { name: /^\d+ more places$/ }).click();
  const many = await readChart(region);
  const named = new Set(ARTICLES.flatMap(({ places }) => (places.length === 0 ? ['(none)'] : places)));
  expect(new Set(many.map(([name]) => name))).toEqual(named);
  expect(many.slice(0, few.length)).toEqual(few);
  await region.getByRole('button', { name: 'Show as table' }).click();
  await expect(region.getByRole('row')).toHaveCount(many.length + 1);
});
