import { chart, readSvg, readTwin, takeAway } from './chart-files.ts';
import { ARTICLES } from './corpus.ts';
import { axisMonths, keep, monthOf, statusOf } from './filter-corpus.ts';
import { expect, test } from './page.ts';

test('the timeline as a table, its numbers leading to their lists, and as CSV, SVG and PNG', async ({
  page,
}) => {
  await page.goto('/?topic=drones&from=2022-01');
  const region = chart(page, 'Timeline');
  await region.getByRole('button', { name: 'Show as table' }).click();
  const [head = [], ...rows] = await readTwin(region);
  const counted = keep({ topic: 'drones' });
  const inMonth = (month: string | null) => counted.filter((article) => monthOf(article) === month).length;
  expect(rows.map(([month]) => month)).toEqual([...axisMonths(), 'Undated']);
  const total = head.indexOf('Articles');
  for (const cells of rows) {
    const month = cells[0] === 'Undated' ? null : (cells[0] ?? null);
    const known = ARTICLES.some((article) => monthOf(article) === month);
    expect(cells[total]).toBe(known ? String(inMonth(month)) : '–');
  }

  const { names, csv, svg, png } = await takeAway(page, region);
  expect(names).toEqual(['timeline.csv', 'timeline.svg', 'timeline.png']);
  const filter = 'Topic: Drones & uncrewed systems';
  const asFiled = rows.map((cells) => [...cells.map((cell) => (cell === '–' ? '' : cell)), filter]);
  expect(csv).toEqual([[...head, 'filter'], ...asFiled]);
  const drawing = await readSvg(page, svg);
  expect(drawing.title).toBe('Timeline');
  expect(drawing.description).toContain('Chosen: January 2022 to April 2024');
  for (const label of ['2018', '2024', 'Hardware', 'no entries in the index', `Undated: ${inMonth(null)}`])
    expect(drawing.texts).toContain(label);
  expect(svg).not.toMatch(/var\(|\s(class|style)=/);
  expect(png).toEqual([drawing.width * 2, drawing.height * 2]);

  const [month = ''] = counted.map(monthOf).filter((one) => one !== null);
  await region.getByRole('row', { name: month }).getByRole('link').click();
  await expect(page.getByRole('status')).toHaveText(
    statusOf(keep({ topic: 'drones', from: month, to: month })),
  );
  await expect(region.getByRole('table')).toBeVisible();
});

test('a zoomed timeline of shares is a table of per cents', async ({ page }) => {
  await page.goto('/?topic=drones&zoom=2022-01..2022-12&measure=share');
  const region = chart(page, 'Timeline');
  await region.getByRole('button', { name: 'Show as table' }).click();
  const [head = [], ...rows] = await readTwin(region);
  expect(head.slice(-3)).toEqual(['Share %', 'Articles', 'All of the month']);
  expect(rows.map(([month]) => month)).toEqual([
    ...axisMonths().filter((month) => month.startsWith('2022')),
    'Undated',
  ]);
  for (const cells of rows.filter((row) => row.at(-3) !== '–')) {
    const [share, articles, all] = cells.slice(-3).map(Number);
    expect(share).toBe(Math.round(((articles ?? 0) / (all ?? 1)) * 1000) / 10);
  }
  await region.getByRole('button', { name: 'Show as chart' }).click();
  await expect(page.getByRole('slider')).toHaveCount(2);
});
