import { findAxeViolations } from './axe.ts';
import { chart, readChart, readSvg, readTwin, takeAway } from './chart-files.ts';
import { ARTICLES, type Article, TAXONOMY } from './corpus.ts';
import { monthOf } from './filter-corpus.ts';
import { expect, test } from './page.ts';

const LINK = '/?not.place=Syria&from=2019-01';
const WITHOUT_SYRIA = ARTICLES.filter(({ places }) => !places.includes('Syria'));
const SINCE_2019 = WITHOUT_SYRIA.filter((article) => (monthOf(article) ?? '') >= '2019-01');

const TOPIC_NAMES = new Map(
  TAXONOMY.domains.flatMap(({ topics }) => topics.map(({ id, name }) => [id, name])),
);

type Values = (article: Article) => readonly string[];

const orNone = (values: readonly string[]): readonly string[] => (values.length === 0 ? ['(none)'] : values);
const topics: Values = (article) => orNone(article.topics.map(({ id }) => TOPIC_NAMES.get(id) ?? id));
const authors: Values = (article) => orNone(article.authors);
const places: Values = (article) => orNone(article.places);
const yearOf = (article: Article): string => monthOf(article)?.slice(0, 4) ?? 'Undated';

/** What each chart counts, and the filter that made its numbers: a chart by year disregards all dates. */
const CHARTS: readonly {
  readonly name: string;
  readonly values: Values;
  readonly byYear: boolean;
  readonly filter: string;
}[] = [
  { name: 'Topics', values: topics, byYear: false, filter: 'not Place: Syria; From Jan 2019' },
  { name: 'Authors', values: authors, byYear: false, filter: 'not Place: Syria; From Jan 2019' },
  { name: 'Topics over the years', values: topics, byYear: true, filter: 'not Place: Syria' },
  { name: 'Places', values: places, byYear: false, filter: 'From Jan 2019' },
  { name: 'Author by year', values: authors, byYear: true, filter: 'not Place: Syria' },
];

/** The articles a number of the chart counts, counted the plain way. */
function counted({ name, values, byYear }: (typeof CHARTS)[number], value: string, year: string): number {
  const among = name === 'Places' ? ARTICLES.filter((a) => (monthOf(a) ?? '') >= '2019-01') : SINCE_2019;
  const articles = byYear ? WITHOUT_SYRIA.filter((article) => yearOf(article) === year) : among;
  return articles.filter((article) => values(article).includes(value)).length;
}

for (const one of CHARTS) {
  test(`${one.name}: chart, table, CSV, SVG and PNG say the same, and what the corpus says`, async ({
    page,
  }) => {
    await page.goto(LINK);
    const region = chart(page, one.name);
    await expect(region.getByRole('figure')).toHaveAccessibleName(/\S/);
    const drawn = await readChart(region);
    await region.getByRole('button', { name: 'Show as table' }).click();
    const [head = [], ...rows] = await readTwin(region);
    expect(rows.length).toBeGreaterThan(4);
    expect(rows).toEqual(drawn);
    for (const [name = '', ...numbers] of rows) {
      const expected = head.slice(1).map((year) => `${counted(one, name, year)}`);
      expect([name, ...numbers]).toEqual([name, ...expected]);
    }

    const { names, csv, svg, png } = await takeAway(page, region);
    const file = one.name.toLowerCase().replaceAll(' ', '-');
    expect(names).toEqual([`${file}.csv`, `${file}.svg`, `${file}.png`]);
    expect(csv).toEqual([[...head, 'filter'], ...rows.map((cells) => [...cells, one.filter])]);

    const drawing = await readSvg(page, svg);
    expect(drawing.title).toBe(one.name);
    expect(drawing.description).toContain(`Filter: ${one.filter}.`);
    // Over a bar of no length stands no number.
    const labels = rows.flat().filter((label) => !(one.byYear && label === '0'));
    const texts = drawing.texts.map((text) => text.replace(/ \(excluded\)$/, ''));
    for (const label of labels) expect(texts).toContain(label);
    expect(svg).not.toMatch(/var\(|\s(class|style)=/);
    expect(png).toEqual([drawing.width * 2, drawing.height * 2]);
  });
}

test('a share is the part of the year’s articles, in chart, table and file alike', async ({ page }) => {
  await page.goto(LINK);
  for (const { name, values } of CHARTS.filter(({ byYear }) => byYear)) {
    const region = chart(page, name);
    await region.getByRole('button', { name: 'Share' }).click();
    const drawn = await readChart(region, 'share');
    await region.getByRole('button', { name: 'Show as table' }).click();
    const [head = [], ...rows] = await readTwin(region);
    expect(rows).toEqual(drawn);
    const ofYear = WITHOUT_SYRIA.filter((article) => yearOf(article) === '2022');
    const having = ofYear.filter((article) => values(article).includes(rows[0]?.[0] ?? ''));
    const share = Number(rows[0]?.[head.indexOf('2022, %')]);
    expect(share).toBe(Math.round((having.length / ofYear.length) * 100));
  }
});

test('a number of the table opens its articles', async ({ page }) => {
  await page.goto(LINK);
  const region = chart(page, 'Author by year');
  await region.getByRole('button', { name: 'Show as table' }).click();
  const row = region.getByRole('row', { name: /^Michael Rubin/ });
  const count = await row.getByRole('link').first().textContent();
  await row.getByRole('link').first().click();
  await expect(page.getByRole('status')).toHaveText(`${count} of ${ARTICLES.length} articles`);
  await expect(page).toHaveURL('/?author=Michael+Rubin&not.place=Syria&year=2018');
});

test('by keyboard: the menu of a chart opens, moves, closes and gives the focus back', async ({ page }) => {
  await page.goto('/');
  const button = chart(page, 'Topics').getByRole('button', { name: 'Download' });
  await button.press('ArrowDown');
  const items = page.getByRole('menu', { name: 'Download' }).getByRole('menuitem');
  await expect(items.nth(0)).toBeFocused();
  await page.keyboard.press('End');
  await expect(items.nth(2)).toBeFocused();
  await page.keyboard.press('s');
  await expect(items.nth(1)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(items.nth(0)).toBeFocused();
  const waiting = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await waiting).suggestedFilename()).toBe('topics.csv');
  await expect(button).toBeFocused();
});

test('the command palette shows a chart as a table, as shares, and takes it away', async ({ page }) => {
  await page.goto('/');
  const region = chart(page, 'Author by year');
  await expect(region.getByRole('figure')).toBeVisible();
  const run = async (words: string): Promise<void> => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
  };
  await run('author by year table');
  await expect(region.getByRole('table')).toBeVisible();
  await run('by year shares');
  await expect(page).toHaveURL('/?by-year=share');
  await expect(region.getByRole('columnheader', { name: '2022, %' })).toBeVisible();
  const waiting = page.waitForEvent('download');
  await run('author by year csv');
  expect((await waiting).suggestedFilename()).toBe('author-by-year.csv');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    test('axe finds nothing with every table twin open, nor with a menu', async ({ page }) => {
      await page.goto(LINK);
      for (const { name } of CHARTS) {
        await chart(page, name).getByRole('button', { name: 'Show as table' }).click();
        await expect(chart(page, name).getByRole('table')).toBeVisible();
      }
      await chart(page, 'Places').getByRole('button', { name: 'Download' }).click();
      await expect(page.getByRole('menuitem')).toHaveCount(3);
      expect(await findAxeViolations(page)).toEqual([]);
    });
  });
}
