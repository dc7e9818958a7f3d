import { chart, readSvg, readTwin, takeAway } from './chart-files.ts';
import { expect, test } from './page.ts';

const CHARTS = ['Topics', 'Authors'];

for (const name of CHARTS) {
  test(`${name}: table, CSV, SVG and PNG say the same`, async ({ page }) => {
    await page.goto('/?not.place=Syria&from=2019-01');
    const region = chart(page, name);
    await region.getByRole('button', { name: 'Show as table' }).click();
    const [head = [], ...rows] = await readTwin(region);
    expect(rows.length).toBeGreaterThan(4);

    const { names, csv, svg, png } = await takeAway(page, region);
    const file = name.toLowerCase().replaceAll(' ', '-');
    expect(names).toEqual([`${file}.csv`, `${file}.svg`, `${file}.png`]);
    const filter = 'not Place: Syria; From Jan 2019';
    expect(csv).toEqual([[...head, 'filter'], ...rows.map((cells) => [...cells, filter])]);

    const drawing = await readSvg(page, svg);
    expect(drawing.title).toBe(name);
    expect(drawing.description).toContain(`Filter: ${filter}.`);
    for (const label of rows.flat()) expect(drawing.texts).toContain(label);
    expect(svg).not.toMatch(/var\(|\s(class|style)=/);
    expect(png).toEqual([drawing.width * 2, drawing.height * 2]);
  });
}

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
