import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { findAxeViolations } from './axe.ts';
import { MANIFEST, OUTLETS, PIECES, REFERENCES } from './corpus.ts';
import { expect, test } from './page.ts';

type Source = (typeof PIECES)[number]['sources'][number];

const sources = PIECES.flatMap((piece) => piece.sources.map((source) => ({ piece, source })));
const inFootnotes = REFERENCES.filter(({ kind }) => kind === 'other');
const all = sources.length + inFootnotes.length;
const single = PIECES.filter((piece) => new Set(piece.sources.map(({ outlet }) => outlet)).size === 1);
const differing = OUTLETS.find(({ descriptors }) => descriptors.length > 1);

const table = (page: Page) => page.getByRole('region', { name: 'Citations' });
const rows = (page: Page) => table(page).getByRole('row');
const status = (page: Page) => table(page).getByRole('status');
const profile = (page: Page, name: string) => page.getByRole('region', { name });

const outletRow = (page: Page, name: string) =>
  rows(page).filter({ has: page.getByRole('link', { name, exact: true }) });

const count = (is: (source: Source) => boolean): number => sources.filter(({ source }) => is(source)).length;

test('every outlet and citation is counted, and a language and an order narrow and arrange them', async ({
  page,
}) => {
  await page.goto('/sources');
  await expect(status(page)).toContainText(`${all} of ${all} citations`);
  for (const { name } of OUTLETS) await expect(outletRow(page, name)).toHaveCount(1);
  const languages = page.getByRole('group', { name: 'Language' });
  await languages.getByRole('button', { name: /^Arabic/ }).click();
  const arabic = count(({ language }) => language === 'ar');
  await expect(status(page)).toContainText(`${arabic} of ${all} citations`);
  await expect(languages.getByRole('button', { name: /^Arabic/ })).toHaveText(`Arabic ${arabic}`);
  await expect(page).toHaveURL('/sources?language=ar');
  await expect(page).toHaveTitle('Sources: language: Arabic · OE Watch Explorer');
  await page.goBack();
  await table(page).getByRole('button', { name: 'By citation' }).click();
  await table(page).getByRole('button', { name: 'Date', exact: true }).click();
  await expect(table(page).getByRole('columnheader', { name: 'Date' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  const newest = sources
    .map(({ source }) => source.date ?? '')
    .toSorted()
    .at(-1);
  await expect(rows(page).nth(1)).toContainText(newest ?? '');
  await page.reload();
  await expect(rows(page)).toHaveCount(all + 1);
  await page.getByRole('searchbox', { name: 'Find in sources' }).fill('no such outlet');
  await expect(table(page)).toContainText('No citation matches');
  await table(page).getByRole('button', { name: 'Clear filters' }).last().click();
  await expect(rows(page)).toHaveCount(all + 1);
});

test('an outlet described in different words says so, and where each wording stands', async ({ page }) => {
  const name = differing?.name ?? '';
  await page.goto(`/sources?q=${encodeURIComponent(name)}`);
  await expect(outletRow(page, name)).toContainText('described in different words');
  await outletRow(page, name).getByRole('link', { name, exact: true }).click();
  const shown = profile(page, name);
  await expect(shown).toBeFocused();
  await expect(page).toHaveTitle(`${name} · Sources · OE Watch Explorer`);
  for (const { text } of differing?.descriptors ?? []) await expect(shown).toContainText(`“${text}”`);
  const [place] = differing?.descriptors.flatMap(({ analysis }) => analysis) ?? [];
  await shown.getByRole('link', { name: `analysis, line ${place?.line}` }).click();
  await expect(page.locator(`#L${place?.line}`)).toHaveAttribute('aria-current', 'location');
  await page.goBack();
  await shown.getByRole('link', { name: 'Close the profile' }).click();
  await expect(page).toHaveURL(/\/sources\?q=/);
  await expect(outletRow(page, name).getByRole('link', { name, exact: true })).toBeFocused();
});

test('a profile has each citation in its own language, the way out, and its quotations', async ({ page }) => {
  const arabic = sources.find(({ source }) => source.language === 'ar');
  const name = arabic?.source.outlet ?? '';
  await page.goto(`/sources/${encodeURIComponent(name)}`);
  const shown = profile(page, name);
  const title = shown.getByText(arabic?.source.title ?? '', { exact: true });
  await expect(title).toHaveAttribute('lang', 'ar');
  await expect(title).toHaveAttribute('dir', 'rtl');
  await expect(shown).toContainText('shortened link, target unknown');
  const out = shown.getByRole('link', { name: /^Open source 1 at/ }).first();
  await expect(out).toHaveAttribute('href', arabic?.source.url ?? '');
  await expect(out).toHaveAttribute('rel', /noreferrer/);
  const own = PIECES.flatMap(({ sources: cited, quotes }) =>
    quotes.filter(({ source }) => cited.some(({ n, outlet }) => n === source && outlet === name)),
  );
  const altered = own.find(({ status: is }) => is === 'altered');
  await expect(shown).toContainText(altered?.differences[0]?.quote ?? 'altered');
  await shown.getByRole('link', { name: altered?.text.slice(0, 15) ?? '' }).click();
  await expect(page).toHaveURL(new RegExp(`#quote-${altered?.line}-`));
});

test('pieces that rest on one outlet are named, and their citations can be listed', async ({ page }) => {
  await page.goto('/sources');
  const panel = page.getByRole('region', { name: 'Pieces that rest on one outlet' });
  await expect(panel.getByRole('listitem')).toHaveCount(single.length);
  for (const { title } of single) await expect(panel.getByRole('link', { name: title })).toBeVisible();
  const own = single.reduce((sum, piece) => sum + piece.sources.length, 0);
  const pill = page.getByRole('group', { name: 'To weigh' }).getByRole('button', { name: /^Only outlet/ });
  await expect(pill).toContainText(`${own}`);
  await pill.click();
  await expect(status(page)).toContainText(`${own} of ${all} citations`);
});

test('the reader’s source leads to its outlet, and a footnote’s publication has a profile too', async ({
  page,
}) => {
  const { piece, source } = sources[0] ?? {};
  await page.goto(`/article/${piece?.id}`);
  await page
    .getByRole('region', { name: 'Sources' })
    .getByRole('link', { name: source?.outlet ?? '', exact: true })
    .click();
  await expect(profile(page, source?.outlet ?? '')).toBeVisible();
  const [note] = inFootnotes;
  await page.goto(`/sources/${encodeURIComponent(note?.publication ?? '')}`);
  const name =
    OUTLETS.find(({ name: known }) => known === note?.publication)?.name ?? note?.publication ?? '';
  await profile(page, name)
    .getByRole('link', { name: /^footnote/ })
    .or(
      profile(page, name).getByRole('link', {
        name: PIECES.find(({ id }) => id === note?.article)?.title ?? '',
      }),
    )
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`/article/${note?.article}#note-${note?.footnote}$`));
});

test('an unknown outlet says so, and offers those that are near', async ({ page }) => {
  const near = OUTLETS.find(({ name }) => /^\w{6,}/.test(name))?.name ?? '';
  await page.goto(`/sources/${near.slice(0, 5)}?language=fr`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Outlet not found');
  await expect(page.getByRole('main').getByRole('link', { name: near })).toBeVisible();
  await page.getByRole('link', { name: 'All sources' }).click();
  await expect(page).toHaveURL('/sources?language=fr');
});

test('the CSV holds the rows shown and says the filter', async ({ page }) => {
  await page.goto('/sources?language=ar&rows=citations');
  const waiting = page.waitForEvent('download');
  await table(page).getByRole('button', { name: 'Download CSV' }).click();
  const file = await waiting;
  const text = await readFile(await file.path(), 'utf8');
  expect(file.suggestedFilename()).toBe('citations.csv');
  for (const { source } of sources.filter((one) => one.source.language === 'ar'))
    expect(text).toContain(source.url);
  expect(text).toContain('language: Arabic');
});

test('a missing file says which, and the other pages stand', async ({ page, allow }) => {
  allow(/Failed to load resource/);
  await page.route('**/corpus/citations.bin', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/sources');
  await expect(page.getByRole('alert')).toContainText('corpus/citations.bin');
  await expect(page.getByRole('alert')).toContainText('npm run corpus');
});

test('a corpus of another tool, without the file of citations, shows the same from its pieces', async ({
  page,
}) => {
  await page.goto('/sources?rows=citations');
  const whole = await table(page).getByRole('table').innerText();
  const { citations: _, ...files } = MANIFEST.files;
  await page.route('**/corpus/manifest.json', (route) => route.fulfill({ json: { ...MANIFEST, files } }));
  await page.route('**/corpus/citations.bin', (route) => route.abort());
  await page.reload();
  await expect(status(page)).toContainText(`${all} of ${all} citations`);
  expect(await table(page).getByRole('table').innerText()).toBe(whole);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`axe finds nothing wrong, ${colorScheme}, ${width} pixels`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      const opened = `/sources/${encodeURIComponent(differing?.name ?? '')}`;
      // With room for both, the list stands beside the profile.
      const addresses = width === 320 ? ['/sources', opened] : ['/sources?rows=citations', opened];
      for (const at of addresses) {
        await page.goto(at);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        expect(await findAxeViolations(page)).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
      }
    });
  }
}
