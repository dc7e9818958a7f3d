import { readFile } from 'node:fs/promises';
import { csvParseRows } from 'd3-dsv';
import type { Download, Locator, Page } from 'playwright/test';
import { withoutMark } from './without-mark.ts';

export const chart = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

async function take(page: Page, region: Locator, format: 'CSV' | 'SVG' | 'PNG'): Promise<Download> {
  await region.getByRole('button', { name: 'Download' }).click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: format }).click();
  return await waiting;
}

export type ChartFiles = {
  readonly names: readonly string[];
  /** Head and rows. */
  readonly csv: readonly (readonly string[])[];
  readonly svg: string;
  /** Width and height in pixels. */
  readonly png: readonly [number, number];
};

/** A chart's three files, taken through its menu. */
export async function takeAway(page: Page, region: Locator): Promise<ChartFiles> {
  const [csv, svg, png] = [
    await take(page, region, 'CSV'),
    await take(page, region, 'SVG'),
    await take(page, region, 'PNG'),
  ];
  const picture = await readFile(await png.path());
  return {
    names: [csv, svg, png].map((file) => file.suggestedFilename()),
    csv: csvParseRows(withoutMark(await readFile(await csv.path(), 'utf8'))),
    svg: await readFile(await svg.path(), 'utf8'),
    png: [picture.readUInt32BE(16), picture.readUInt32BE(20)],
  };
}

const CELL = /^(?<name>.+), (?<year>\d{4}|Undated): (?<count>\d+) articles?(?:, (?<share>[\d.]+)% of .*)?$/;
const BAR = /^(?<name>.+), (?<count>\d+) articles?(?:, excluded)?$/;

/** The rows of a chart as its buttons say them: a name and a number, or a name and a number for every year. */
export async function readChart(
  region: Locator,
  measure: 'count' | 'share' = 'count',
): Promise<readonly (readonly string[])[]> {
  const buttons = region.getByRole('figure').getByRole('button');
  await buttons.first().waitFor();
  const labels = await buttons.evaluateAll((all) => all.map((button) => button.ariaLabel ?? ''));
  const cells = labels.flatMap((label): readonly Partial<Record<string, string>>[] => {
    const groups = CELL.exec(label)?.groups;
    return groups === undefined ? [] : [groups];
  });
  const rows = new Map<string, string[]>();
  for (const { name = '', count = '', share = '–' } of cells)
    rows.set(name, [...(rows.get(name) ?? [name]), measure === 'count' ? count : share]);
  if (rows.size > 0) return [...rows.values()];
  return labels.flatMap((label) => {
    const { name, count } = BAR.exec(label)?.groups ?? {};
    return name === undefined || count === undefined ? [] : [[name, count]];
  });
}

/** The table twin that is open in a region: head and rows as they read. */
export async function readTwin(region: Locator): Promise<readonly (readonly string[])[]> {
  // What draws the table may only now be on its way.
  await region.getByRole('table').waitFor();
  const rows = await region.getByRole('table').getByRole('row').all();
  return await Promise.all(rows.map((row) => row.locator('th, td').allTextContents()));
}

type Drawing = {
  readonly title: string;
  readonly description: string;
  readonly texts: readonly string[];
  readonly width: number;
  readonly height: number;
};

/** The file read as XML by a page without this app, which a broken one would not survive. */
export async function readSvg(page: Page, svg: string): Promise<Drawing> {
  const blank = await page.context().newPage();
  const drawing = await blank.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'image/svg+xml');
    const textOf = (tag: string): string[] =>
      [...document.getElementsByTagName(tag)].map((element) => element.textContent ?? '');
    const root = document.documentElement;
    return {
      title: textOf('title')[0] ?? '',
      description: textOf('desc')[0] ?? '',
      texts: textOf('text'),
      width: Number(root.getAttribute('width')),
      height: Number(root.getAttribute('height')),
    };
  }, svg);
  await blank.close();
  return drawing;
}
