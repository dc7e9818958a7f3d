import type { Locator, Page } from 'playwright/test';
import { findAxeViolations } from './axe.ts';
import { takeAway } from './chart-files.ts';
import { ARTICLES, type Article } from './corpus.ts';
import { axisMonths, busiestAuthor, keep, statusOf } from './filter-corpus.ts';
import { expect, test } from './page.ts';

const PERIODS = { a: { from: '2018-01', to: '2020-12' }, b: { from: '2021-01' } } as const;
const LINK = '/compare?a.from=2018-01&a.to=2020-12&b.from=2021-01';

const sideOf = (page: Page, name: 'A' | 'B'): Locator => page.getByRole('group', { name: `Side ${name}` });
const tableOf = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

const countOf = (articles: readonly Article[]): string => `${articles.length} articles`;

/** Every number of a side in a table, by the value it stands for: how many, of how many. */
async function numbersOf(table: Locator, side: 'A' | 'B'): Promise<ReadonlyMap<string, string>> {
  const links = table.getByRole('link', { name: `on side ${side}: ` });
  const names = await links.evaluateAll((all) => all.map((link) => link.getAttribute('aria-label') ?? ''));
  return new Map(
    names.map((name) => {
      const [, count = '', value = ''] =
        new RegExp(`^(\\d+ of \\d+) on side ${side}: (.*)$`).exec(name) ?? [];
      return [value, count];
    }),
  );
}

/** The same, counted the plain way. */
function countPlaces(articles: readonly Article[], all: readonly Article[]): ReadonlyMap<string, string> {
  const places = new Set(all.flatMap((article) => article.places));
  const have = (place: string): number => articles.filter((article) => article.places.includes(place)).length;
  return new Map([...places].map((place) => [place, `${have(place)} of ${articles.length}`]));
}

test('two periods from a link: both sides counted, each number opens its list', async ({ page }) => {
  const [a, b] = [keep(PERIODS.a), keep(PERIODS.b)];
  await page.goto(LINK);
  await expect(page).toHaveTitle(/^Compare: Jan 2018 – Dec 2020 \| From Jan 2021/);
  await expect(sideOf(page, 'A').getByRole('link')).toHaveText(countOf(a));
  await expect(sideOf(page, 'B').getByRole('link')).toHaveText(countOf(b));

  const places = tableOf(page, 'Places');
  await places.getByRole('button', { name: /^\d+ more places, .*too few to compare$/ }).click();
  const numbers = { a: await numbersOf(places, 'A'), b: await numbersOf(places, 'B') };
  const plain = { a: countPlaces(a, [...a, ...b]), b: countPlaces(b, [...a, ...b]) };
  for (const [place, count] of plain.a) expect(numbers.a.get(place), place).toBe(count);
  for (const [place, count] of plain.b) expect(numbers.b.get(place), place).toBe(count);
  await expect(places.getByText('Too few to compare').first()).toBeVisible();

  for (const [region, side] of [
    ['Topics', 'A'],
    ['Authors', 'B'],
    ['Words of titles', 'B'],
  ] as const) {
    const link = tableOf(page, region)
      .getByRole('link', { name: `on side ${side}: ` })
      .first();
    const count = await link.textContent();
    await link.click();
    await expect(page.getByRole('status').first()).toHaveText(`${count} of ${ARTICLES.length} articles`);
    await page.goBack();
  }
  await page.goto(LINK);
  await sideOf(page, 'B').getByRole('link').click();
  await expect(page.getByRole('status').first()).toHaveText(statusOf(b));
});

test('without a link, the halves of the time covered; swapped, everything changes sides', async ({
  page,
}) => {
  await page.goto('/compare');
  const months = axisMonths();
  const middle = Math.floor(months.length / 2);
  const [first, second] = [keep({ to: months[middle - 1] ?? '' }), keep({ from: months[middle] ?? '' })];
  await expect(sideOf(page, 'A').getByRole('link')).toHaveText(countOf(first));
  await expect(sideOf(page, 'B').getByRole('link')).toHaveText(countOf(second));
  const row = tableOf(page, 'Topics').getByRole('row', { name: /^Diplomacy/ });
  const before = (await row.getByRole('cell').nth(2).textContent()) ?? '';

  await page.getByRole('button', { name: 'Swap sides' }).click();
  await expect(sideOf(page, 'A').getByRole('link')).toHaveText(countOf(second));
  const mirrored = before.startsWith('+') ? before.replace('+', '−') : before.replace('−', '+');
  await expect(row.getByRole('cell').nth(2)).toContainText(mirrored.split(' ')[0] ?? '');
  await page.reload();
  await expect(sideOf(page, 'B').getByRole('link')).toHaveText(countOf(first));
  await page.goBack();
  await expect(sideOf(page, 'A').getByRole('link')).toHaveText(countOf(first));
});

test('by keyboard: author against author, and a side too small is said', async ({ page }) => {
  const author = busiestAuthor(ARTICLES);
  const rare = ARTICLES.flatMap(({ authors }) => authors).find(
    (name) => ARTICLES.filter(({ authors }) => authors.includes(name)).length === 1,
  );
  await page.goto('/compare?a.topic=drones');
  const field = (side: 'A' | 'B') =>
    sideOf(page, side).getByRole('combobox', { name: `Narrow side ${side}` });
  const listOf = (side: 'A' | 'B') => page.getByRole('listbox', { name: `Narrow side ${side}` });
  await sideOf(page, 'A')
    .getByRole('button', { name: /^Remove Topic/ })
    .press('Enter');
  await field('A').focus();
  await page.keyboard.type('author: ');
  await expect(field('A')).toHaveAttribute('aria-expanded', 'true');
  await expect(listOf('A').getByRole('option').first()).toContainText(author);
  await expect(listOf('A').getByRole('option', { selected: true })).toContainText(author);
  await page.keyboard.press('Enter');
  await expect(sideOf(page, 'A').getByRole('button', { name: `Remove Author: ${author}` })).toBeVisible();
  await expect(field('A')).toHaveValue('');
  await field('B').focus();
  await page.keyboard.type(rare ?? '');
  await page.keyboard.press('Enter');
  await expect(sideOf(page, 'B').getByRole('link')).toHaveText('1 article');

  await expect(page.getByRole('status')).toContainText(
    'Side B has 1 article, and 10 are needed on either side.',
  );
  await expect(tableOf(page, 'Topics').getByText('Too few on side B to compare').first()).toBeVisible();
  await expect(tableOf(page, 'Authors')).toContainText('Not compared: a side is chosen by author');
  await field('B').press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(listOf('B')).toHaveCount(0);
});

test('an author without whom a difference goes is named', async ({ page }) => {
  const author = busiestAuthor(ARTICLES);
  await page.goto('/compare');
  await page.getByRole('link', { name: `${author} against all others` }).click();
  await expect(sideOf(page, 'B').getByRole('heading')).toHaveText(`Side B: Not ${author}`);
  await expect(
    page.getByText(/^Without .+ the difference is no longer distinguishable from none: /).first(),
  ).toBeVisible();
  await expect(page.getByRole('status')).toContainText(
    /differ distinguishably\. By chance alone about \d+ would\./,
  );
});

test('a text narrows a side; what a link asks for in vain is named', async ({ page }) => {
  await page.goto('/compare?a.q=year:2019&b.q=title:iran+-year:2019&b.topic=dronez&b.from=2022-13');
  await expect(sideOf(page, 'A').getByRole('link')).toHaveText(
    countOf(keep({ from: '2019-01', to: '2019-12' })),
  );
  await expect(page.getByText('Side B: Topic “dronez” is not in this corpus')).toBeVisible();
  await expect(page.getByText('“b.from=2022-13” was left out of the filter')).toBeVisible();
});

test('from Explore: the articles shown against all others', async ({ page }) => {
  const shown = keep({ topic: 'drones' });
  await page.goto('/?topic=drones&sort=title');
  await page.getByRole('link', { name: 'Compare these articles with the others' }).click();
  await expect(page).toHaveURL('/compare?a.topic=drones&b.not.topic=drones');
  await expect(sideOf(page, 'A').getByRole('link')).toHaveText(countOf(shown));
  await expect(sideOf(page, 'B').getByRole('link')).toHaveText(`${ARTICLES.length - shown.length} articles`);
  await expect(page.getByText('Every article is on one side or the other.')).toBeVisible();
});

test('a table is taken away as it is shown', async ({ page }) => {
  await page.goto(LINK);
  const table = tableOf(page, 'Topics');
  const { names, csv, svg } = await takeAway(page, table);
  expect(names).toEqual(['compare-topics.csv', 'compare-topics.svg', 'compare-topics.png']);
  const shown = await table.getByRole('rowheader').allTextContents();
  const [head = [], ...rows] = csv;
  expect(rows.map(([name]) => name)).toEqual(shown);
  const filter = 'A: Jan 2018 – Dec 2020 | B: From Jan 2021';
  expect(rows.every((cells) => cells.at(-1) === filter)).toBe(true);
  const difference = head.indexOf('B − A, points');
  expect(rows.some((cells) => Number(cells[difference]) < 0)).toBe(true);
  for (const name of shown) expect(svg).toContain(name.replace('&', '&amp;'));
});

for (const [colorScheme, width] of [
  ['light', 320],
  ['dark', 1280],
] as const) {
  test.describe(`${colorScheme}, ${width} px`, () => {
    test.use({ colorScheme, viewport: { width, height: 900 } });
    test('axe finds nothing, and nothing is cut off', async ({ page }) => {
      await page.goto('/compare?a.author=Michael+Rubin&b.not.author=Michael+Rubin');
      await tableOf(page, 'Topics')
        .getByRole('button', { name: /more topics/ })
        .click();
      await page.getByRole('combobox', { name: 'Narrow side A' }).click();
      await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
      expect(await findAxeViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    });
  });
}
