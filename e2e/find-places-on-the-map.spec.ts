import type { Locator, Page } from 'playwright/test';
import { findAxeViolations } from './axe.ts';
import { chart, readSvg, readTwin, takeAway } from './chart-files.ts';
import { ARTICLES, type Article } from './corpus.ts';
import { keep, statusOf } from './filter-corpus.ts';
import { expect, test } from './page.ts';

const on = (place: string, articles: readonly Article[]): readonly Article[] =>
  articles.filter(({ places }) => places.includes(place));

const many = (count: number): string => `${count} ${count === 1 ? 'article' : 'articles'}`;

const map = (page: Page): Locator => page.getByRole('group', { name: 'Map', exact: true });

const placeOn = (page: Page, name: string, count: number): Locator =>
  map(page).getByRole('button', { name: `${name}, ${many(count)}`, exact: true });

const namesOf = (all: Locator): Promise<readonly string[]> =>
  all.evaluateAll((elements) => elements.map((element) => element.getAttribute('aria-label') ?? ''));

test('the counts are those of the place facet in Explore, under the same filter', async ({ page }) => {
  const articles = keep({ topic: 'drones' });
  const expected = [...new Set(articles.flatMap(({ places }) => places))].map(
    (place) => `${place}, ${on(place, articles).length}`,
  );
  await page.goto('/map?topic=drones');
  await expect(page).toHaveTitle(/^Map: Drones/);
  await expect(page.getByRole('status')).toHaveText(statusOf(articles));
  await expect(placeOn(page, 'Iran', on('Iran', articles).length)).toBeVisible();
  const seen = await namesOf(map(page).getByRole('button'));
  expect(seen.map((name) => name.replace(/ articles?$/, '')).toSorted()).toEqual(expected.toSorted());

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Explore' }).click();
  await expect(page).toHaveURL('/?topic=drones');
  const facet = page.getByRole('group', { name: 'Place', exact: true });
  // The map has the facet, too, and stays until Explore is there.
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  await expect(facet.getByRole('checkbox').first()).toBeVisible();
  const more = facet.getByRole('button', { name: /more places$/ });
  if (await more.isVisible()) await more.click();
  expect((await namesOf(facet.getByRole('checkbox'))).toSorted()).toEqual(expected.toSorted());
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Map' }).click();
  await expect(page).toHaveURL('/map?topic=drones');
});

test('a press includes, with Alt it excludes; the list opens with as many articles', async ({ page }) => {
  await page.goto('/map');
  const china = placeOn(page, 'China', on('China', ARTICLES).length);
  await china.click();
  await expect(china).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL('/map?place=China');
  await expect(page.getByRole('status')).toHaveText(statusOf(on('China', ARTICLES)));
  await placeOn(page, 'India', on('India', ARTICLES).length).click({ modifiers: ['Alt'] });
  await expect(page.getByText('Not Place: India')).toHaveCSS('text-decoration-line', 'line-through');

  const left = on('China', ARTICLES).filter(({ places }) => !places.includes('India'));
  await page.getByRole('link', { name: `Open the ${many(left.length)}` }).click();
  await expect(page).toHaveURL('/?place=China&not.place=India');
  await expect(page.getByRole('status')).toHaveText(statusOf(left));
  await page.goBack();
  await expect(map(page).getByRole('button', { name: /^India, \d+ articles, excluded$/ })).toHaveCount(1);
  await expect(placeOn(page, 'Iran', on('Iran', ARTICLES).length)).toHaveAttribute('aria-pressed', 'false');
});

test('by keyboard alone: to the map, from place to place, include, exclude, zoom, move', async ({ page }) => {
  await page.goto('/map');
  await page.getByRole('button', { name: /more places$/ }).click();
  const byCount = await namesOf(
    page.getByRole('group', { name: 'Place', exact: true }).getByRole('checkbox'),
  );
  await map(page).focus();
  const somewhere = placeOn(page, 'China', on('China', ARTICLES).length);
  const seen = async () => (await somewhere.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const before = await seen();
  await page.keyboard.press('ArrowLeft');
  expect((await seen()).x).toBeGreaterThan(before.x);
  await page.keyboard.press('+');
  expect((await seen()).width).toBeGreaterThan(before.width);
  await page.keyboard.press('0');
  expect((await seen()).width).toBeLessThan(before.width);

  await page.keyboard.press('Tab');
  const focused = page.locator(':focus');
  for (const name of byCount.slice(0, 4)) {
    await expect(focused).toHaveAccessibleName(`${name} articles`);
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText(statusOf(on('Russia', ARTICLES)));
  await expect(focused).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Alt+Enter');
  await expect(focused).toHaveAccessibleName(/^Russia, \d+ articles, excluded$/);
  await page.keyboard.press('End');
  await expect(focused).toHaveAccessibleName(`${byCount.at(-1)} article`);

  // A symbol at first, an outline when it is seen from nearer.
  const small = placeOn(page, 'Palestine', on('Palestine', ARTICLES).length);
  await small.focus();
  for (let times = 0; times < 6; times++) await page.keyboard.press('+');
  await expect(small).toBeFocused();
  await expect(small).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeFocused();
});

test('the wheel scrolls the page and zooms only with Control; a drag moves the map and presses nothing', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 500 });
  await page.goto('/map');
  const china = placeOn(page, 'China', on('China', ARTICLES).length);
  const widthOf = async () => (await china.boundingBox())?.width ?? 0;
  const before = await widthOf();
  const box = (await map(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(box.x + box.width / 2, box.y + 200);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  expect(await widthOf()).toBe(before);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -240);
  await page.keyboard.up('Control');
  await expect.poll(widthOf).toBeGreaterThan(before);

  await page.getByRole('button', { name: 'Whole world' }).click();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const at = (await china.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2);
  await page.mouse.down();
  await page.mouse.move(at.x + at.width / 2 - 80, at.y + at.height / 2, { steps: 4 });
  await page.mouse.up();
  expect(((await china.boundingBox())?.x ?? 0) - at.x).toBeCloseTo(-80, 0);
  await expect(page).toHaveURL('/map');
  await page.getByRole('button', { name: 'Zoom to places with articles' }).click();
  await expect.poll(widthOf).toBeCloseTo(before, 1);

  const outline = china.locator('path');
  const coarse = (await outline.getAttribute('d')) ?? '';
  const detail = page.waitForResponse(/countries-50m/);
  for (let times = 0; times < 3; times++) await page.getByRole('button', { name: 'Zoom in' }).click();
  await detail;
  const detailOf = async () => (await outline.getAttribute('d'))?.length;
  await expect.poll(detailOf, { timeout: 15_000 }).toBeGreaterThan(2 * coarse.length);
});

test('a place without a position is listed beside the map', async ({ page }) => {
  await page.goto('/map?place=European+Union&place=Atlantis');
  const beside = page.getByRole('group', { name: 'Not on the map' });
  await expect(beside.getByRole('checkbox', { name: 'European Union, 0' })).toBeChecked();
  await expect(beside.getByText('an organisation of states')).toBeVisible();
  await expect(beside.getByText('position not known to this map')).toBeVisible();
  await expect(page.getByText('are not in this corpus and match nothing')).toBeVisible();
  await beside.getByRole('checkbox', { name: 'Atlantis, 0' }).click();
  await expect(page).toHaveURL('/map?place=European+Union');
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(beside).toHaveCount(0);
});

test('table, CSV, SVG and PNG say the same, and a number opens its list', async ({ page }) => {
  await page.goto('/map?not.place=Syria&from=2019-01');
  const region = chart(page, 'Map of places');
  await expect(map(page).getByRole('button', { name: /^Iran,/ })).toBeVisible();
  const names = await namesOf(map(page).getByRole('button'));
  await region.getByRole('button', { name: 'Show as table' }).click();
  const [head = [], ...rows] = await readTwin(region);
  expect(head).toEqual(['Place', 'Kind', 'Articles']);
  const said = rows.map(([name, , count]) => `${name}, ${many(Number(count))}`);
  expect(said.toSorted()).toEqual(names.map((name) => name.replace(', excluded', '')).toSorted());

  const { names: files, csv, svg, png } = await takeAway(page, region);
  expect(files).toEqual(['map-of-places.csv', 'map-of-places.svg', 'map-of-places.png']);
  expect(csv).toEqual([[...head, 'filter'], ...rows.map((cells) => [...cells, 'From Jan 2019'])]);
  const drawing = await readSvg(page, svg);
  expect(drawing.texts).toContain(`Iran ${rows.find(([name]) => name === 'Iran')?.[2]}`);
  expect(svg).not.toMatch(/var\(|\s(class|style)=/);
  expect(png).toEqual([drawing.width * 2, drawing.height * 2]);

  const russia = rows.find(([name]) => name === 'Russia')?.[2] ?? '';
  await region
    .getByRole('row', { name: /^Russia/ })
    .getByRole('link', { name: russia })
    .click();
  await expect(page.getByRole('status')).toHaveText(`${russia} of ${ARTICLES.length} articles`);
});

test('a search in the link narrows the map', async ({ page }) => {
  await page.goto('/map?q=wagner');
  await expect(page.getByText('Search: wagner')).toBeVisible();
  await expect(page.getByRole('status')).toHaveText(/^\d+ of \d+ articles$/);
  const total = Number((await page.getByRole('status').innerText()).split(' ')[0]);
  expect(total).toBeGreaterThan(0);
  expect(total).toBeLessThan(ARTICLES.length);
  await page.getByRole('link', { name: `Open the ${many(total)}` }).click();
  await expect(page.getByRole('status')).toHaveText(`${total} of ${ARTICLES.length} articles`);
});

test('without its outlines the page says so and keeps its counts', async ({ page, allow }) => {
  allow(/status of 500/);
  await page.route('**/countries-*.json', (route) => route.fulfill({ status: 500 }));
  await page.goto('/map');
  await expect(page.getByRole('alert')).toContainText('The outlines of the map could not be loaded');
  await expect(page.getByRole('checkbox', { name: `Iran, ${on('Iran', ARTICLES).length}` })).toBeVisible();
  await page.unroute('**/countries-*.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(placeOn(page, 'Iran', on('Iran', ARTICLES).length)).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });
      test('axe finds nothing, and nothing is wider than the window', async ({ page }) => {
        await page.goto('/map?place=Iran&not.place=Russia&place=Atlantis');
        await expect(placeOn(page, 'Iran', on('Iran', ARTICLES).length)).toHaveCount(1);
        expect(await findAxeViolations(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      });
    });
  }
}
