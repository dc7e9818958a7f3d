import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { keep } from './filter-corpus.ts';
import { expect, test } from './page.ts';
import { withoutMark } from './without-mark.ts';

/** The file that the Export menu gives for a format. */
async function exportAs(page: Page, name: string): Promise<{ readonly name: string; readonly text: string }> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name, exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

/** A reader of CSV by RFC 4180 that shares nothing with the writer. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== ',') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((row) => row.length > 1);
}

const LINK = '/?topic=drones&not.author=Lucas+Winter&sort=title';

test('CSV holds the articles of the list, in its order, and the filter that chose them', async ({ page }) => {
  await page.goto(LINK);
  const wanted = keep({ topic: 'drones' }).filter(({ authors }) => !authors.includes('Lucas Winter'));
  const links = page.getByRole('region', { name: 'Articles' }).getByRole('listitem').getByRole('link');
  await expect(links).toHaveCount(wanted.length);
  const titles = await links.allTextContents();
  const { name, text } = await exportAs(page, 'CSV');
  expect(name).toMatch(/^articles-.*drones.*\.csv$/);
  const [head = [], ...rows] = readCsv(withoutMark(text));
  const column = (title: string): readonly string[] => rows.map((row) => row[head.indexOf(title)] ?? '');
  expect(column('id').toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
  expect(column('title')).toEqual(titles);
  for (const filter of column('filter')) {
    expect(filter).toContain('Topic: Drones & uncrewed systems');
    expect(filter).toContain('not Author: Lucas Winter');
    expect(filter).toContain('order: by title');
  }
});

test('JSON, BibTeX, RIS and CSL-JSON hold every article of the list', async ({ page }) => {
  await page.goto(LINK);
  const count = keep({ topic: 'drones' }).filter(({ authors }) => !authors.includes('Lucas Winter')).length;
  const json = JSON.parse((await exportAs(page, 'JSON')).text);
  expect(json.articles).toHaveLength(count);
  expect(json.query).toContain('topic=drones');
  expect((await exportAs(page, 'BibTeX')).text.match(/^@/gm)).toHaveLength(count);
  expect((await exportAs(page, 'RIS')).text.match(/^TY {2}- /gm)).toHaveLength(count);
  expect(JSON.parse((await exportAs(page, 'CSL-JSON')).text)).toHaveLength(count);
});
