import type { Page } from 'playwright/test';
import { ARTICLES } from './corpus.ts';
import { keep, monthOf, statusOf } from './filter-corpus.ts';
import { expect, test } from './page.ts';

const timeline = (page: Page) => page.getByRole('region', { name: 'Timeline' });
const slider = (page: Page, end: 'start' | 'end') => page.getByRole('slider', { name: `Timeline ${end}` });
const button = (page: Page, name: string) => timeline(page).getByRole('button', { name, exact: true });

test('the chosen months fill the axis, in the link too, and the handles still work', async ({
  page,
  context,
}) => {
  await page.goto('/?from=2022-01&to=2022-12');
  await expect(button(page, 'Jul 2022')).toHaveCount(0);
  await button(page, 'Zoom to selection').press('Enter');
  await expect(button(page, 'Whole span')).toBeFocused();
  await expect(page).toHaveURL('/?from=2022-01&to=2022-12&zoom=2022-01..2022-12');

  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('status')).toHaveText(statusOf(keep({ from: '2022-01', to: '2022-12' })));
  await button(other, 'Jul 2022').click();
  await expect(other.getByRole('status')).toHaveText(statusOf(keep({ from: '2022-07', to: '2022-07' })));
  await expect(other).toHaveURL('/?from=2022-07&to=2022-07&zoom=2022-01..2022-12');

  const end = slider(other, 'end');
  await end.press('ArrowRight');
  await expect(end).toHaveAttribute('aria-valuetext', 'August 2022');
  const box = await end.boundingBox();
  const grip = { x: (box?.x ?? 0) + 6, y: (box?.y ?? 0) + 30 };
  const [july, september] = [
    await button(other, 'Jul 2022').boundingBox(),
    await button(other, 'Sep 2022').boundingBox(),
  ];
  await other.mouse.move(grip.x, grip.y);
  await other.mouse.down();
  await other.mouse.move(grip.x + (september?.x ?? 0) - (july?.x ?? 0), grip.y, { steps: 5 });
  await other.mouse.up();
  await expect(end).toHaveAttribute('aria-valuetext', 'October 2022');

  await button(other, 'Zoom to selection').click();
  await expect(other).toHaveURL('/?from=2022-07&to=2022-10&zoom=2022-07..2022-10');
  await button(other, 'Whole span').click();
  await expect(other).toHaveURL('/?from=2022-07&to=2022-10');
  await other.goBack();
  await expect(button(other, 'Jul 2022')).toBeVisible();
});

test('a zoom that shows nothing of the corpus, or cannot be read, is named', async ({ page }) => {
  await page.goto('/?zoom=1990-01..1991-12');
  await expect(timeline(page).getByText('No month of Jan 1990 – Dec 1991 is in this corpus')).toBeVisible();
  await expect(slider(page, 'start')).toHaveAttribute('aria-valuetext', 'January 2018');
  await page.goto('/?zoom=2022&measure=most');
  await expect(page.getByText('“zoom=2022” was left out')).toBeVisible();
  await expect(page.getByText('“measure=most” was left out')).toBeVisible();
  await page.goto('/?zoom=2022-01..2022-12&from=2019-01&to=2019-03');
  await expect(timeline(page).getByText('The months chosen lie outside Jan 2022 – Dec 2022')).toBeVisible();
});

test('bars as shares of their months, in the link too; a month says both numbers', async ({ page }) => {
  const place = 'Russia';
  const ofMonth = (month: string) => ARTICLES.filter((article) => monthOf(article) === month);
  const months = [...new Set(ARTICLES.map(monthOf))].filter((month) => month !== null);
  const [month = ''] = months.filter((one) => {
    const here = ofMonth(one).filter(({ places }) => places.includes(place));
    return one.startsWith('2022') && here.length > 0 && here.length < ofMonth(one).length;
  });
  const here = ofMonth(month).filter(({ places }) => places.includes(place)).length;
  const all = ofMonth(month).length;
  await page.goto(`/?place=${place}&zoom=2022-01..2022-12`);
  await expect(timeline(page).getByText('100%', { exact: true })).toHaveCount(0);
  await button(page, 'Share').click();
  await expect(page).toHaveURL(`/?place=${place}&zoom=2022-01..2022-12&measure=share`);
  await expect(button(page, 'Share')).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  await expect(timeline(page).getByText(/as a share of each month/)).toBeVisible();
  await expect(timeline(page).getByText(/months? with articles (?:have|has) fewer than 5/)).toBeVisible();

  const nameOf = (length: 'short' | 'long') =>
    new Intl.DateTimeFormat('en-US', { month: length, year: 'numeric', timeZone: 'UTC' }).format(
      Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 1),
    );
  const label = await button(page, nameOf('short')).boundingBox();
  const handle = await slider(page, 'start').boundingBox();
  await page.mouse.move((label?.x ?? 0) + (label?.width ?? 0) / 2, (handle?.y ?? 0) + 20);
  const share = `${Math.round((here / all) * 100)}%`;
  await expect(
    timeline(page).getByText(`${nameOf('long')}: ${here} of ${all} articles, ${share}`),
  ).toBeVisible();
});
