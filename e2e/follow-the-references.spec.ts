import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { findAxeViolations } from './axe.ts';
import { ARTICLES, MISSING, REFERENCES } from './corpus.ts';
import { expect, test } from './page.ts';

const panel = (page: Page) => page.getByRole('region', { name: 'Who cites whom' });
const works = (page: Page) =>
  panel(page).getByRole('group', { name: 'Graph of references' }).getByRole('button');
const register = (page: Page) => page.getByRole('region', { name: 'Missing pieces' });
const chosen = (page: Page) => page.getByRole('region', { name: 'Chosen work' });

const titleOf = (id: string | null): string => ARTICLES.find((article) => article.id === id)?.title ?? '';
const toCorpus = REFERENCES.filter(({ target }) => target !== null);
const [linked] = toCorpus;
const [mostMissed] = MISSING;
const missingReferences = MISSING.reduce((sum, { citations }) => sum + citations.length, 0);

const nameOf = (id: string): string => {
  const cites = REFERENCES.filter(({ article }) => article === id).length;
  const citedBy = REFERENCES.filter(({ target }) => target === id).length;
  return `${titleOf(id)}, cites ${cites}, cited by ${citedBy}`;
};

test('every work is a button that says what it cites; those that cite come first', async ({ page }) => {
  await page.goto('/references');
  const articles = new Set(REFERENCES.flatMap(({ article, target }) => [article, target ?? article]));
  for (const id of articles)
    await expect(works(page).and(page.getByRole('button', { name: nameOf(id), exact: true }))).toHaveCount(1);
  for (const { title, citations } of MISSING) {
    const name = `${title}, missing, cites 0, cited by ${citations.length}`;
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(1);
  }
  const names = await works(page).evaluateAll((all) =>
    all.map((one) => one.querySelector('title')?.textContent ?? ''),
  );
  const at = (id: string | null | undefined): number =>
    names.findIndex((name) => name.startsWith(`${titleOf(id ?? '')},`));
  expect(at(linked?.article)).toBeLessThan(at(linked?.target));
});

test('by keyboard: a work is chosen, its sentences read, its footnote followed, and Back leads back', async ({
  page,
}) => {
  await page.goto('/references');
  const { article = '', target = '', footnote } = linked ?? {};
  await works(page).first().focus();
  const citing = page.getByRole('button', { name: nameOf(article), exact: true });
  for (let i = 0; i < 40 && !(await citing.evaluate((one) => one === document.activeElement)); i++)
    await page.keyboard.press('Tab');
  await expect(citing).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(citing).toHaveAttribute('aria-pressed', 'true');
  await expect(chosen(page).getByRole('heading', { name: titleOf(article) })).toBeVisible();
  await expect(chosen(page)).toContainText(linked?.sentence ?? 'no sentence');
  await chosen(page)
    .getByRole('button', { name: titleOf(target), exact: true })
    .press('Enter');
  await expect(page).toHaveURL(`/references?at=${target}`);
  await expect(chosen(page)).toBeFocused();
  await chosen(page)
    .getByRole('link', { name: `footnote ${footnote}` })
    .first()
    .click();
  await expect(page).toHaveURL(/\/article\/.+#note-/);
  await page.goBack();
  await expect(chosen(page).getByRole('heading', { name: titleOf(target) })).toBeVisible();
  await chosen(page).getByRole('button', { name: 'Close the chosen work' }).click();
  await expect(page.getByRole('button', { name: nameOf(target ?? ''), exact: true })).toBeFocused();
});

test('the table has every reference of the graph, and both follow the filter', async ({ page }) => {
  await page.goto('/references');
  await panel(page).getByRole('button', { name: 'Show as table' }).click();
  const rows = panel(page).getByRole('row');
  await expect(rows).toHaveCount(REFERENCES.length + 1);
  for (const [at, { title, footnote }] of REFERENCES.entries()) {
    await expect(rows.nth(at + 1)).toContainText(title);
    await expect(
      rows.nth(at + 1).getByRole('link', { name: `footnote ${footnote}`, exact: true }),
    ).toBeVisible();
  }
  const held = page.getByRole('group', { name: 'Cited work' });
  await held.getByRole('button', { name: /^In this corpus/ }).click();
  await expect(rows).toHaveCount(toCorpus.length + 1);
  await expect(held.getByRole('button', { name: /^Missing/ })).toHaveText(`Missing ${missingReferences}`);
  await panel(page).getByRole('button', { name: 'Show as chart' }).click();
  const ends = new Set(toCorpus.flatMap(({ article, target }) => [article, target]));
  await expect(works(page)).toHaveCount(ends.size);
  await page.reload();
  await expect(works(page)).toHaveCount(ends.size);
  await page.getByRole('searchbox', { name: 'Find in references' }).fill('no such reference');
  await expect(panel(page)).toContainText('No reference matches');
  await panel(page).getByRole('button', { name: 'Clear filters' }).click();
  await expect(page.getByRole('status').first()).toContainText(
    `${REFERENCES.length} of ${REFERENCES.length}`,
  );
});

test('the register counts as the corpus does, leads to each footnote, and is taken away as shown', async ({
  page,
}) => {
  await page.goto('/references');
  const rows = register(page).getByRole('row');
  await expect(rows).toHaveCount(MISSING.length + 1);
  for (const [at, { title, citations }] of MISSING.entries()) {
    const row = rows.nth(at + 1);
    await expect(row).toContainText(title);
    await expect(row.getByRole('cell').last()).toHaveText(`${citations.length}`);
    await expect(row.getByRole('link', { name: /^footnote/ })).toHaveCount(
      new Set(citations.map(({ article, footnote }) => `${article} ${footnote}`)).size,
    );
  }
  const word = mostMissed?.title.split(' ')[0] ?? '';
  await page.getByRole('searchbox', { name: 'Find in references' }).fill(mostMissed?.title ?? '');
  await expect(rows).toHaveCount(2);
  const waiting = page.waitForEvent('download');
  await register(page).getByRole('button', { name: 'Download CSV' }).click();
  const file = await waiting;
  const text = await readFile(await file.path(), 'utf8');
  expect(text.split('\n')[1]).toMatch(new RegExp(`^"?${word}`));
  expect(text).not.toContain(MISSING.at(-1)?.title);
  const [{ article = '', footnote = '' } = {}] = mostMissed?.citations ?? [];
  await rows
    .nth(1)
    .getByRole('link', { name: `footnote ${footnote}` })
    .first()
    .click();
  await expect(page).toHaveURL(`/article/${article}#note-${footnote}`);
});

test('a missing work leads from the graph to its place in the register', async ({ page }) => {
  await page.goto('/references');
  await page.getByRole('button', { name: `${mostMissed?.title}, missing` }).click();
  await expect(chosen(page).getByRole('listitem')).toHaveCount(mostMissed?.citations.length ?? 0);
  await chosen(page).getByRole('link', { name: 'in the register' }).click();
  await expect(
    register(page)
      .getByRole('row')
      .filter({ hasText: mostMissed?.title ?? '' }),
  ).toBeFocused();
});

test('the reader leads to a piece’s references; a missing file says which', async ({ page, allow }) => {
  await page.goto(`/article/${linked?.article}`);
  await page.getByRole('link', { name: 'What it cites, among all references' }).click();
  await expect(chosen(page).getByRole('heading', { name: titleOf(linked?.article ?? '') })).toBeVisible();
  allow(/Failed to load resource/);
  await page.route('**/corpus/missing.json', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/references');
  await expect(page.getByRole('alert')).toContainText('corpus/missing.json');
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`axe finds nothing wrong, ${colorScheme}, ${width} pixels`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`/references?at=${linked?.target}`);
      await expect(works(page).first()).toBeVisible();
      expect(await findAxeViolations(page)).toEqual([]);
      await panel(page).getByRole('button', { name: 'Show as table' }).click();
      expect(await findAxeViolations(page)).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
}
