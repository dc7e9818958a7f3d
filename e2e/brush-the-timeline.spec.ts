import type { Page } from 'playwright/test';
import { ARTICLES } from './corpus.ts';
import { axisMonths, keep, monthOf, statusOf } from './filter-corpus.ts';
import { expect, test } from './page.ts';

const AXIS = axisMonths();

const slider = (page: Page, end: 'start' | 'end') => page.getByRole('slider', { name: `Timeline ${end}` });

/** Where a month is drawn, found from the two handles of a timeline without a range. */
async function pointsOf(page: Page): Promise<(month: string) => { x: number; y: number }> {
  const [start, end] = [await slider(page, 'start').boundingBox(), await slider(page, 'end').boundingBox()];
  if (start === null || end === null) throw new Error('The timeline has no handles');
  const left = start.x + 18;
  const step = (end.x + 6 - left) / AXIS.length;
  return (month) => ({ x: left + (AXIS.indexOf(month) + 0.5) * step, y: start.y + start.height / 3 });
}

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 6 });
}

test('a drag opens a range and shows it live; one Back takes it away', async ({ page }) => {
  await page.goto('/');
  const at = await pointsOf(page);
  const status = page.getByRole('status');
  await drag(page, at('2019-03'), at('2020-02'));
  await expect(status).toHaveText(statusOf(keep({ from: '2019-03', to: '2020-02' })));
  await expect(page).toHaveURL('/');
  await page.mouse.up();
  await expect(page).toHaveURL('/?from=2019-03&to=2020-02');
  await page.goBack();
  await expect(status).toHaveText(statusOf(keep({})));
});

test('the window and its handles are dragged, a click chooses a month, Escape takes a drag back', async ({
  page,
}) => {
  await page.goto('/');
  const at = await pointsOf(page);
  await drag(page, at('2020-02'), at('2019-03'));
  await page.mouse.up();
  await drag(page, at('2019-06'), at('2019-08'));
  await page.mouse.up();
  await expect(page).toHaveURL('/?from=2019-05&to=2020-04');

  const handle = await slider(page, 'end').boundingBox();
  const grip = { x: (handle?.x ?? 0) + 8, y: at('2019-05').y };
  await drag(page, grip, { ...grip, x: grip.x + at('2020-08').x - at('2020-05').x });
  await page.mouse.up();
  await expect(slider(page, 'end')).toHaveAttribute('aria-valuetext', 'July 2020');

  await drag(page, at('2018-02'), at('2018-06'));
  await expect(page.getByRole('status')).toHaveText(statusOf(keep({ from: '2018-02', to: '2018-06' })));
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(page).toHaveURL('/?from=2019-05&to=2020-07');

  await page.mouse.click(at('2018-02').x, at('2018-02').y);
  await expect(page).toHaveURL('/?from=2018-02&to=2018-02');
  await expect(page.getByRole('status')).toHaveText(statusOf(keep({ from: '2018-02', to: '2018-02' })));
});

test('keys move a handle by a month, a year and to its end, as one step of the history', async ({ page }) => {
  await page.goto('/?sort=title');
  const start = slider(page, 'start');
  await start.focus();
  for (const key of ['PageUp', 'ArrowRight', 'ArrowUp', 'ArrowLeft']) await page.keyboard.press(key);
  await expect(start).toHaveAttribute('aria-valuetext', 'February 2019');
  await expect(page).toHaveURL('/?from=2019-02&sort=title');
  await page.keyboard.press('End');
  await expect(page.getByRole('status')).toHaveText(statusOf(keep({ from: AXIS.at(-1) ?? '' })));
  await page.goBack();
  await expect(page).toHaveURL('/?sort=title');
  await expect(start).toHaveAttribute('aria-valuetext', 'January 2018');
});

test('a key held down never moves a handle back, however slow the machine', async ({ page }) => {
  await page.goto('/');
  const start = slider(page, 'start');
  await start.focus();
  const watched = await start.evaluateHandle((handle) => {
    const seen: number[] = [];
    new MutationObserver(() => seen.push(Number(handle.getAttribute('aria-valuenow')))).observe(handle, {
      attributeFilter: ['aria-valuenow'],
    });
    return seen;
  });
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  for (let month = 0; month < 12; month++) await page.keyboard.down('ArrowRight');
  await page.keyboard.up('ArrowRight');
  await expect(start).toHaveAttribute('aria-valuetext', 'January 2019');
  await expect(page).toHaveURL('/?from=2019-01');
  const seen = await watched.jsonValue();
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
});

test('a range without dragging: lists of months, a year on the axis, all dates', async ({ page }) => {
  await page.goto('/');
  const region = page.getByRole('region', { name: 'Timeline' });
  await region.getByLabel('From').selectOption('2022-03');
  await region.getByLabel('To').selectOption('2022-09');
  await expect(page.getByRole('status')).toHaveText(statusOf(keep({ from: '2022-03', to: '2022-09' })));
  await region.getByRole('button', { name: '2019' }).click();
  await expect(page.getByRole('status')).toHaveText(statusOf(keep({ from: '2019-01', to: '2019-12' })));
  await expect(region.getByRole('button', { name: '2019' })).toHaveAttribute('aria-pressed', 'true');
  await region.getByRole('button', { name: 'All dates' }).click();
  await expect(page).toHaveURL('/');
});

test('undated articles wait beside the axis, and months without entries are named', async ({ page }) => {
  const undated = ARTICLES.filter((article) => monthOf(article) === null);
  await page.goto('/?from=2022-01');
  const region = page.getByRole('region', { name: 'Timeline' });
  await region.getByRole('button', { name: `Undated, ${undated.length} articles` }).click();
  await expect(page.getByRole('status')).toHaveText(statusOf(undated));
  for (const { title } of undated)
    await expect(page.getByRole('link', { name: title, exact: true })).toBeVisible();
  await expect(region.getByText('2020-11 to 2021-03, 2021-05 to 2021-12')).toBeVisible();
});
