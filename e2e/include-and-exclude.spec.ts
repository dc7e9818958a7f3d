import type { Locator, Page } from 'playwright/test';
import { findAxeViolations } from './axe.ts';
import { ARTICLES, type Article } from './corpus.ts';
import { statusOf } from './filter-corpus.ts';
import { expect, test } from './page.ts';

type Values = (article: Article) => readonly string[];

const places: Values = ({ places }) => places;
const actors: Values = ({ actors }) => actors;
const authors: Values = ({ authors }) => authors;

/** Articles with one of `include`, where there are any, and none of `exclude`, counted the plain way. */
const choose = (values: Values, include: readonly string[], exclude: readonly string[]) =>
  ARTICLES.filter(
    (article) =>
      (include.length === 0 || values(article).some((value) => include.includes(value))) &&
      !values(article).some((value) => exclude.includes(value)),
  );

const having = (values: Values, value: string): number => choose(values, [value], []).length;

const facet = (page: Page, name: string): Locator => page.getByRole('group', { name, exact: true });

const valueIn = (group: Locator, name: string, count: number): Locator =>
  group.getByRole('checkbox', { name: `${name}, ${count}` });

const exclude = (group: Locator, name: string): Locator =>
  group.getByRole('button', { name: `Exclude ${name}`, exact: true });

async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The Tab key does not reach it');
}

test('include and exclude in one facet, struck through and said in words', async ({ page, context }) => {
  await page.goto('/');
  const group = facet(page, 'Place');
  await valueIn(group, 'Iran', having(places, 'Iran')).check();
  await valueIn(group, 'Russia', having(places, 'Russia')).hover();
  await exclude(group, 'Russia').click();
  const wanted = choose(places, ['Iran'], ['Russia']);
  await expect(page.getByRole('status')).toHaveText(statusOf(wanted));
  await expect(exclude(group, 'Russia')).toHaveAttribute('aria-pressed', 'true');
  await expect(group.getByRole('checkbox', { name: /^Russia, \d+, excluded$/ })).not.toBeChecked();
  await expect(group.getByText('Russia', { exact: true })).toHaveCSS('text-decoration-line', 'line-through');
  await expect(page.getByText('Not Place: Russia')).toHaveCSS('text-decoration-line', 'line-through');
  await expect(page.getByText('Place: Iran', { exact: true })).toHaveCSS('text-decoration-line', 'none');
  await expect(page).toHaveURL('/?place=Iran&not.place=Russia');
  await expect(page).toHaveTitle(/Iran, not Russia/);

  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('status')).toHaveText(statusOf(wanted));
  await expect(exclude(facet(other, 'Place'), 'Russia')).toHaveAttribute('aria-pressed', 'true');

  await page.getByRole('button', { name: 'Remove not Place: Russia' }).click();
  await expect(page.getByRole('status')).toHaveText(statusOf(choose(places, ['Iran'], [])));
});

test('excluding keeps articles without a value; (none) is a value of its own', async ({ page }) => {
  await page.goto('/');
  const group = facet(page, 'Actor');
  const without = ARTICLES.filter((article) => actors(article).length === 0);
  const none = valueIn(group, '(none)', without.length);
  await expect(none).toBeVisible();

  await exclude(group, 'Ali Khamenei').click();
  const kept = choose(actors, [], ['Ali Khamenei']);
  expect(kept.filter((article) => without.includes(article))).toHaveLength(without.length);
  await expect(page.getByRole('status')).toHaveText(statusOf(kept));
  await expect(none).toBeVisible();

  await exclude(group, '(none)').click();
  await expect(page.getByRole('status')).toHaveText(
    statusOf(kept.filter((article) => actors(article).length > 0)),
  );
  await expect(page.getByText('Not Actor: No actor named')).toBeVisible();
});

test('a chosen value stays in sight where nothing has it', async ({ page }) => {
  const onSyria = choose(places, ['Syria'], []).flatMap(authors);
  const [name = ''] = ARTICLES.flatMap(authors).filter((author) => !onSyria.includes(author));
  await page.goto(`/?place=Syria&not.author=${encodeURIComponent(name)}`);
  await expect(facet(page, 'Author').getByRole('checkbox', { name: `${name}, 0, excluded` })).toBeVisible();
  await page.goto(`/?place=Syria&author=${encodeURIComponent(name)}`);
  await expect(valueIn(facet(page, 'Author'), name, 0)).toBeChecked();
});

test('kinds of date are in words', async ({ page }) => {
  await page.goto('/');
  const group = facet(page, 'Kind of date');
  const ofKind = (basis: Article['date']['basis']) => ARTICLES.filter(({ date }) => date.basis === basis);
  await valueIn(group, 'Inferred', ofKind('inferred').length).check();
  await valueIn(group, 'Not before', ofKind('not-before').length).check();
  await expect(page.getByRole('status')).toHaveText(
    statusOf([...ofKind('inferred'), ...ofKind('not-before')]),
  );
  await exclude(group, 'Stated').click();
  await expect(page).toHaveURL('/?date-kind=inferred&date-kind=not-before&not.date-kind=stated');
});

test('a long facet is searched, accents and case aside', async ({ page }) => {
  await page.goto('/');
  const group = facet(page, 'Place');
  const find = page.getByRole('searchbox', { name: 'Find in Place' });
  await find.fill('SAÚDI');
  await expect(group.getByRole('checkbox')).toHaveCount(1);
  await expect(valueIn(group, 'Saudi Arabia', having(places, 'Saudi Arabia'))).toBeVisible();
  await find.fill('atlantis');
  await expect(group.getByRole('checkbox')).toHaveCount(0);
  await expect(group.getByText(/^No match for “atlantis” among \d+ places$/)).toBeVisible();
  await find.press('Escape');
  await expect(find).toHaveValue('');
  await expect(valueIn(group, 'Iran', having(places, 'Iran'))).toBeVisible();
  await expect(page.getByRole('searchbox', { name: 'Find in Kind of date' })).toHaveCount(0);
});

test('by keyboard alone: find a value, exclude it, take the exclusion back', async ({ page }) => {
  await page.goto('/');
  const group = facet(page, 'Author');
  await tabTo(page, page.getByRole('searchbox', { name: 'Find in Author' }));
  await page.keyboard.type('winter');
  await expect(group.getByRole('checkbox')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(valueIn(group, 'Lucas Winter', having(authors, 'Lucas Winter'))).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(exclude(group, 'Lucas Winter')).toBeFocused();
  await expect(exclude(group, 'Lucas Winter')).toHaveCSS('opacity', '1');
  await page.keyboard.press('Space');
  await expect(page.getByRole('status')).toHaveText(statusOf(choose(authors, [], ['Lucas Winter'])));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText(statusOf(ARTICLES));
});

test('a bar excludes with Alt, by pointer and by key', async ({ page }) => {
  await page.goto('/');
  const bar = page.getByRole('region', { name: 'Authors' }).getByRole('button', { name: /^Lucas Winter,/ });
  const without = statusOf(choose(authors, [], ['Lucas Winter']));
  await bar.click({ modifiers: ['Alt'] });
  await expect(page.getByRole('status')).toHaveText(without);
  await expect(bar).toHaveAccessibleName(/, excluded$/);
  await bar.press('Alt+Enter');
  await expect(page.getByRole('status')).toHaveText(statusOf(ARTICLES));
  await bar.press('Alt+Enter');
  await expect(page.getByRole('status')).toHaveText(without);
});

test('All dates is a preset that says when it holds', async ({ page }) => {
  await page.goto('/?year=2020&from=2019-06');
  const all = page.getByRole('region', { name: 'Timeline' }).getByRole('button', { name: 'All dates' });
  await expect(all).toHaveAttribute('aria-pressed', 'false');
  await all.click();
  await expect(all).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL('/');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    test('axe finds nothing with values excluded and a facet searched', async ({ page }) => {
      await page.goto('/?place=Iran&not.place=Russia&not.author=Lucas+Winter&not.topic=naval');
      await page.getByRole('searchbox', { name: 'Find in Place' }).fill('r');
      await expect(page.getByRole('region', { name: 'Author by year' })).toBeVisible();
      expect(await findAxeViolations(page)).toEqual([]);
    });
  });
}

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
  test('the control to exclude is in sight and large enough', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Filters' }).tap();
    const button = exclude(facet(page, 'Author'), 'Lucas Winter');
    await expect(button).toHaveCSS('opacity', '1');
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    await button.tap();
    await expect(page.getByRole('button', { name: 'Filters · 1' })).toHaveCount(1);
    await page.getByRole('button', { name: /^Show \d+ articles$/ }).tap();
    await expect(page.getByRole('status')).toHaveText(statusOf(choose(authors, [], ['Lucas Winter'])));
  });
});
