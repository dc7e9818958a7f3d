import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { PROBLEMS, type Problem } from './corpus.ts';
import { expect, test } from './page.ts';
import { withoutMark } from './without-mark.ts';

const problems = (page: Page) => page.getByRole('region', { name: 'Problems' });

const statusOf = (shown: readonly Problem[]): string =>
  `${shown.length.toLocaleString('en-US')} of ${PROBLEMS.length.toLocaleString('en-US')} problems`;

const notes = PROBLEMS.filter(({ severity }) => severity === 'info');
/** A kind of notes of which there is more than one. */
const kind =
  notes.find((one, i) => notes.some((other, j) => j > i && other.kind === one.kind))?.kind ??
  notes[0]?.kind ??
  '';
const narrowed = notes.filter((problem) => problem.kind === kind);

async function narrow(page: Page): Promise<void> {
  await problems(page).getByRole('button', { name: 'Notes' }).click();
  await problems(page).getByLabel('Kind').selectOption(kind);
  await expect(problems(page).getByRole('status')).toHaveText(statusOf(narrowed));
}

const linesShown = (page: Page) =>
  problems(page)
    .getByRole('row')
    .getByRole('link', { name: /^Line \d+ of/ });

async function download(page: Page, name: string): Promise<{ readonly name: string; readonly text: string }> {
  const waiting = page.waitForEvent('download');
  await problems(page).getByRole('button', { name }).click();
  const file = await waiting;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

test('every problem is listed, the worst first, in the order of the text when asked', async ({ page }) => {
  await page.goto('/corpus');
  await expect(problems(page).getByRole('status')).toHaveText(statusOf(PROBLEMS));
  const worst = ['error', 'warn', 'info'].flatMap((one) =>
    PROBLEMS.filter(({ severity }) => severity === one),
  )[0];
  await expect(linesShown(page).first()).toHaveText(`${worst?.line}`);
  await problems(page).getByRole('button', { name: 'Line' }).click();
  await expect(page).toHaveURL(/order=line/);
  await expect(linesShown(page).first()).toHaveText(`${PROBLEMS[0]?.line}`);
});

test('filters narrow the list, and the address keeps them over a reload and Back', async ({ page }) => {
  await page.goto('/corpus');
  await narrow(page);
  await expect(linesShown(page)).toHaveText(narrowed.map(({ line }) => `${line}`));
  await page.reload();
  await expect(problems(page).getByRole('status')).toHaveText(statusOf(narrowed));
  await page.goBack();
  await expect(problems(page).getByRole('status')).toHaveText(statusOf(notes));
  await expect(page).toHaveTitle('Corpus: severity: note · OE Watch Explorer');
});

test('a problem leads to its line, and the way back to the same list', async ({ page }) => {
  await page.goto('/corpus');
  await narrow(page);
  const problem = narrowed.at(-1);
  await linesShown(page).last().click();
  const line = page.locator(`#L${problem?.line}`);
  await expect(line).toBeInViewport();
  await expect(line).toHaveAttribute('aria-current', 'location');
  await expect(page.getByRole('region', { name: 'Raw text' })).toContainText(problem?.message ?? '');
  await page.goBack();
  await expect(linesShown(page).last()).toBeFocused();
  await linesShown(page).last().click();
  await page.getByRole('main').getByRole('link', { name: 'Corpus' }).click();
  await expect(problems(page).getByRole('status')).toHaveText(statusOf(narrowed));
});

test('only the problems of an article', async ({ page }) => {
  const article = PROBLEMS.find((problem) => problem.article !== null)?.article ?? '';
  const own = PROBLEMS.filter((problem) => problem.article === article);
  await page.goto('/corpus');
  await problems(page).getByLabel('Article').selectOption(article);
  await expect(problems(page).getByRole('status')).toHaveText(statusOf(own));
});

test('a filter that leaves none says so and can be cleared', async ({ page }) => {
  await page.goto('/corpus?kind=no-such-kind');
  await expect(problems(page)).toContainText('No problem matches');
  await expect(problems(page)).toContainText('kind: no-such-kind');
  await problems(page).getByRole('button', { name: 'Clear filters' }).first().click();
  await expect(problems(page).getByRole('status')).toHaveText(statusOf(PROBLEMS));
});

test('the CSV holds what is shown, in its order, and says the filter', async ({ page }) => {
  await page.goto('/corpus');
  await narrow(page);
  const { name, text } = await download(page, 'CSV');
  expect(name).toBe(`problems-info-${kind}.csv`);
  const [head, ...rows] = withoutMark(text).trimEnd().split('\n');
  expect(head).toBe('severity,kind,file,line,what,article,article title,filter');
  expect(rows.map((row) => row.split(',').slice(0, 4))).toEqual(
    narrowed.map(({ file, line }) => ['note', kind, file, `${line}`]),
  );
  for (const row of rows) expect(row).toContain(`severity: note; kind: ${kind}`);
});

test('the Markdown holds what is shown, in its order, and says the filter', async ({ page }) => {
  await page.goto('/corpus');
  await narrow(page);
  const { name, text } = await download(page, 'Markdown');
  expect(name).toBe(`problems-info-${kind}.md`);
  expect(text).toContain(`Filter: severity: note; kind: ${kind}`);
  const rows = text.split('\n').filter((row) => row.startsWith('| note |'));
  expect(rows.map((row) => row.split(' | ').slice(1, 4))).toEqual(
    narrowed.map(({ file, line }) => [kind, file, `${line}`]),
  );
});

test('without its problems the rest of the page stands, and Try again tries again', async ({
  page,
  allow,
}) => {
  allow(/Failed to load resource/);
  await page.route('**/corpus/problems.bin', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/corpus');
  const alert = problems(page).getByRole('alert');
  await expect(alert).toContainText('corpus/problems.bin');
  await expect(alert).toContainText('npm run corpus');
  await expect(page.getByRole('region', { name: 'Coverage' }).getByRole('table').first()).toBeVisible();
  await page.unroute('**/corpus/problems.bin');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(problems(page).getByRole('status')).toHaveText(statusOf(PROBLEMS));
});
