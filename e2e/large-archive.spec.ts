import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright/test';
import { type Archive, expect, test } from './archive.ts';
import { findAxeViolations } from './axe.ts';
import { articleAddress } from './corpus.ts';
import { withoutMark } from './without-mark.ts';

type Article = Archive['articles'][number];
type Values = (article: Article) => readonly string[];

const authorsOf: Values = ({ authors }) => authors;
const placesOf: Values = ({ places }) => places;
const topicsOf: Values = ({ topics }) => topics.map(({ id }) => id);

const MANY = 'en-US';
const number = (count: number): string => count.toLocaleString(MANY);
const said = (kept: readonly Article[], all: readonly Article[]): string =>
  `${number(kept.length)} of ${number(all.length)} articles`;

const status = (page: Page): Locator => page.getByRole('status').first();
const list = (page: Page): Locator => page.getByRole('region', { name: 'Articles' });
const facet = (page: Page, name: string): Locator => page.getByRole('group', { name, exact: true });
const slider = (page: Page, end: 'start' | 'end') => page.getByRole('slider', { name: `Timeline ${end}` });

const monthOf = ({ date }: Article): string =>
  date.basis === 'stated' || date.basis === 'inferred' ? (date.value?.slice(0, 7) ?? '') : '';

const within = (from: string, to: string) => (article: Article) =>
  monthOf(article) !== '' && monthOf(article) >= from && monthOf(article) <= to;

/** How many of the articles have each value, the most frequent first. */
function tally(articles: readonly Article[], valuesOf: Values): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const value of articles.flatMap((article) => [...new Set(valuesOf(article))]))
    counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** Name and count of every value that a facet shows. */
async function shownIn(group: Locator): Promise<ReadonlyMap<string, number>> {
  await group.getByRole('checkbox').first().waitFor();
  const names = await group
    .getByRole('checkbox')
    .evaluateAll((all) => all.map((box) => box.getAttribute('aria-label') ?? ''));
  return new Map(
    names.map((name) => {
      const [, value = '', count = ''] = /^(.*), ([\d,]+)(?:, excluded)?$/.exec(name) ?? [];
      return [value, Number(count.replaceAll(',', ''))];
    }),
  );
}

test('a brush by keyboard, by fields and by pointer keeps what the files say', async ({ page, archive }) => {
  const { articles } = archive;
  await page.goto('/');
  await expect(status(page)).toHaveText(said(articles, articles));
  const start = slider(page, 'start');
  await start.focus();
  for (let presses = 0; presses < 10; presses++) await page.keyboard.press('PageUp');
  await expect(start).toHaveAttribute('aria-valuetext', 'January 2006');
  await expect(status(page)).toHaveText(said(articles.filter(within('2006-01', '2099-12')), articles));
  await page.getByRole('combobox', { name: 'To', exact: true }).selectOption('2010-06');
  await expect(page).toHaveURL('/?from=2006-01&to=2010-06');
  await expect(status(page)).toHaveText(said(articles.filter(within('2006-01', '2010-06')), articles));

  const [left, right] = [await start.boundingBox(), await slider(page, 'end').boundingBox()];
  if (left === null || right === null) throw new Error('The timeline has no handles');
  await page.mouse.move((left.x + right.x) / 2, left.y + left.height / 3);
  await page.mouse.down();
  await page.mouse.move((left.x + right.x) / 2 + 120, left.y + left.height / 3, { steps: 12 });
  await page.mouse.up();
  await expect(page).not.toHaveURL(/to=2010-06/);
  const moved = new URL(page.url()).searchParams;
  const kept = articles.filter(within(moved.get('from') ?? '', moved.get('to') ?? ''));
  await expect(status(page)).toHaveText(said(kept, articles));
  await page.goBack();
  await expect(page).toHaveURL('/?from=2006-01&to=2010-06');
});

test('facets include, exclude and count as the files do; thousands of values stay quick to find in', async ({
  page,
  archive,
}) => {
  const { articles } = archive;
  const [[place = ''] = [], [other = ''] = []] = tally(articles, placesOf);
  const onPlace = articles.filter(
    (article) => article.places.includes(place) && !article.places.includes(other),
  );
  await page.goto(`/?${new URLSearchParams({ place, 'not.place': other })}`);
  await expect(status(page)).toHaveText(said(onPlace, articles));
  const counts = new Map(tally(onPlace, authorsOf));
  for (const [name, count] of await shownIn(facet(page, 'Author')))
    if (name !== '(none)') expect(count, name).toBe(counts.get(name));
  // A facet counts as if it were open.
  const counted = (await shownIn(facet(page, 'Place'))).get(place);
  expect(counted).toBe(articles.filter((article) => article.places.includes(place)).length);

  await page.getByRole('button', { name: 'Clear all' }).click();
  const authors = facet(page, 'Author');
  const find = page.getByRole('searchbox', { name: 'Find in Author' });
  await find.fill('a');
  const having = tally(articles, authorsOf).filter(([name]) => /a/i.test(name.normalize('NFKD')));
  expect(having.length).toBeGreaterThan(2000);
  await expect(authors.getByText(`${number(having.length)} values found`)).toHaveCount(1);
  expect(await authors.getByRole('checkbox').count()).toBeLessThan(300);
  const [rare = ''] = having.at(-1) ?? [];
  await find.fill(rare);
  await authors.getByRole('checkbox', { name: `${rare}, 1` }).check();
  await expect(status(page)).toHaveText(
    said(
      articles.filter(({ authors: by }) => by.includes(rare)),
      articles,
    ),
  );
});

test('search finds what a scan of the texts finds: a word, a phrase, a field', async ({ page, archive }) => {
  const { articles, pieces } = archive;
  const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const textsOf = new Map(
    pieces.map(({ id, analysis, footnotes, sources }) => [
      id,
      [...analysis, ...footnotes, ...sources.flatMap(({ excerpt }) => excerpt)].map(({ text }) => text),
    ]),
  );
  const scan = (pattern: RegExp): readonly Article[] =>
    articles.filter(({ id, title }) =>
      [title, ...(textsOf.get(id) ?? [])].some((text) => pattern.test(plain(text))),
    );
  await page.goto('/');
  const box = page.getByRole('searchbox', { name: 'Search the corpus' });
  const [paragraph] = pieces[7]?.analysis ?? [];
  const words = plain(paragraph?.text.split(/[.“”]/)[0] ?? '').split(' ');
  const word = words.toSorted((a, b) => b.length - a.length)[0] ?? '';
  await box.fill(word);
  await expect(status(page)).toHaveText(said(scan(new RegExp(`(?<![\\p{L}\\p{N}])${word}`, 'u')), articles));
  const phrase = words.slice(0, 5).join(' ');
  await box.fill(`"${phrase}"`);
  const having = scan(new RegExp(`(?<![\\p{L}\\p{N}])${phrase}(?![\\p{L}\\p{N}])`, 'u'));
  expect(having.length).toBeGreaterThan(0);
  await expect(status(page)).toHaveText(said(having, articles));
  await expect(list(page).locator('mark').first()).toBeVisible();
  await box.fill('topic:drones year:2001..2003');
  const drones = articles
    .filter(within('2001-01', '2003-12'))
    .filter((one) => topicsOf(one).includes('drones'));
  await expect(status(page)).toHaveText(said(drones, articles));
});

test('orders, keys and the way back hold in a list of twenty thousand', async ({ page, archive }) => {
  const { articles } = archive;
  const times = list(page).getByRole('time');
  const links = list(page).getByRole('link');
  await page.goto('/?sort=oldest');
  const oldest = articles.map(monthOf).filter(Boolean).toSorted()[0] ?? '';
  await expect(times.first()).toHaveAttribute('datetime', new RegExp(`^${oldest}`));
  await page.getByLabel('Sort').selectOption('title');
  const collator = new Intl.Collator('en', { ignorePunctuation: true, numeric: true });
  const titles = articles.map(({ title }) => title).toSorted(collator.compare);
  await expect(links.first()).toHaveText(titles[0] ?? '');
  expect((await links.allTextContents()).slice(0, 5)).toEqual(titles.slice(0, 5));
  expect(await list(page).getByRole('listitem').count()).toBeLessThan(80);
  await links.first().focus();
  for (let presses = 0; presses < 30; presses++) await page.keyboard.press('j');
  await expect(list(page).getByRole('link', { name: titles[30] ?? '', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles[30] ?? '');
  await page.keyboard.press(']');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles[31] ?? '');
  await page.goBack();
  await page.goBack();
  await expect(list(page).getByRole('link', { name: titles[30] ?? '', exact: true })).toBeFocused();
});

test('a table twin, an export and a copied link hold the whole filter', async ({
  page,
  archive,
  context,
}) => {
  const { articles } = archive;
  const kept = articles
    .filter(within('2001-01', '2003-12'))
    .filter((one) => topicsOf(one).includes('drones'));
  await page.goto('/?topic=drones&from=2001-01&to=2003-12');
  await expect(status(page)).toHaveText(said(kept, articles));
  const authors = page.getByRole('region', { name: 'Authors', exact: true });
  await authors.getByRole('button', { name: 'Show as table' }).click();
  const [[name = '', count = 0] = []] = tally(kept, authorsOf);
  await expect(authors.getByRole('row').filter({ hasText: name })).toContainText(number(count));

  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'CSV', exact: true }).click();
  const file = await waiting;
  const rows = withoutMark(readFileSync(await file.path(), 'utf8'))
    .trimEnd()
    .split(/\r?\n/);
  const ids = new Set(kept.map(({ id }) => id));
  expect(rows.filter((row) => [...row.split(',')].some((cell) => ids.has(cell)))).toHaveLength(kept.length);

  const other = await context.newPage();
  await other.goto(page.url());
  await expect(status(other)).toHaveText(said(kept, articles));
  await expect(facet(other, 'Topic').getByRole('checkbox', { checked: true })).toHaveCount(1);
});

test('both sides of a comparison, and the map, count as the files do', async ({ page, archive }) => {
  const { articles } = archive;
  const [a, b] = [
    articles.filter(within('1996-01', '2010-12')),
    articles.filter(within('2011-01', '2099-12')),
  ];
  await page.goto('/compare?a.to=2010-12&b.from=2011-01');
  for (const [side, kept] of [
    ['A', a],
    ['B', b],
  ] as const) {
    const group = page.getByRole('group', { name: `Side ${side}` });
    await expect(group.getByRole('link')).toHaveText(`${number(kept.length)} articles`);
  }
  const [[place = ''] = []] = tally(articles, placesOf);
  const inA = a.filter(({ places }) => places.includes(place)).length;
  const places = page.getByRole('region', { name: 'Places', exact: true });
  const more = places.getByRole('button', { name: /more places/ });
  if (await more.isVisible()) await more.click();
  await expect(
    places.getByRole('link', {
      name: new RegExp(`^${number(inA)} of ${number(a.length)} on side A: ${place}$`),
    }),
  ).toHaveCount(1);

  await page.goto('/map?topic=naval');
  const naval = articles.filter((one) => topicsOf(one).includes('naval'));
  await expect(status(page)).toHaveText(said(naval, articles));
  const [[most = '', count = 0] = []] = tally(naval, placesOf);
  await expect(
    page
      .getByRole('group', { name: 'Map', exact: true })
      .getByRole('button', { name: `${most}, ${number(count)} articles` }),
  ).toHaveCount(1);
});

test('sources and references of hundreds of pieces: all counted, those in sight drawn', async ({
  page,
  archive,
}) => {
  const { pieces, references } = archive;
  const cited = pieces.flatMap(({ sources }) => sources.map(({ outlet }) => outlet ?? ''));
  const counts = new Map<string, number>();
  for (const outlet of cited) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  const [[outlet = '', count = 0] = []] = [...counts].sort((one, two) => two[1] - one[1]);
  const citations = page.getByRole('region', { name: 'Citations' });
  const all = `${number(cited.length)} of ${number(cited.length)} citations`;
  await page.goto('/sources?rows=citations');
  await expect(citations.getByRole('status')).toContainText(all);
  await expect(citations.getByRole('table')).toHaveAttribute('aria-rowcount', `${cited.length + 1}`);
  expect(await citations.getByRole('row').count()).toBeLessThan(60);
  expect(await findAxeViolations(page)).toEqual([]);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
  await expect(citations.getByRole('row').nth(2)).toBeVisible();
  await page.getByRole('searchbox', { name: 'Find in sources' }).fill(outlet);
  await expect(citations.getByRole('status')).not.toContainText(all);
  await citations.getByRole('link', { name: outlet, exact: true }).first().click();
  const profile = page.getByRole('region', { name: outlet });
  await expect(profile).toContainText(`Citations (${number(count)})`);
  await profile
    .getByRole('button', { name: /^List \d+ more$/ })
    .first()
    .click();
  await expect(profile.getByRole('list', { name: 'Quotations from it' }).first()).toBeVisible();

  await page.goto('/references');
  await expect(status(page)).toHaveText(
    `${number(references.length)} of ${number(references.length)} references`,
  );
  await page.getByRole('button', { name: 'Show as table' }).click();
  await expect(page.getByRole('table').first()).toHaveAttribute('aria-rowcount', `${references.length + 1}`);
  expect(await page.getByRole('row').count()).toBeLessThan(60);
});

test('a piece opens at its footnote, and the corpus lists its problems', async ({ page, archive }) => {
  const piece = archive.pieces.findLast(({ footnotes }) => footnotes.length > 1);
  const [note] = piece?.footnotes ?? [];
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto(articleAddress(piece ?? { id: '' }));
  await page.getByRole('link', { name: `Footnote ${note?.label}`, exact: true }).click();
  await expect(page.getByRole('region', { name: 'Footnotes' })).toContainText(note?.text.slice(0, 40) ?? '');
  await page.goto('/corpus');
  const problems = page.getByRole('region', { name: 'Problems' });
  const article = problems.getByRole('combobox', { name: 'Article' });
  await article.fill(piece?.title ?? '');
  const own = archive.problems.filter(({ article: id }) => id === piece?.id).length;
  await expect(problems.getByRole('status')).toContainText(
    `${own} of ${number(archive.problems.length)} problems`,
  );
  await page.goto('/references');
  await expect(status(page)).toContainText(number(archive.references.length));
  // What other tools read is megabytes in an archive: the pages have files of their own.
  const lists = /\/(articles|references|problems|outlets)\.json$/;
  expect(fetched.filter((path) => lists.test(path))).toEqual([]);
});

/** Whole numbers of four digits and more that are said or shown without a comma and can be no year. */
const bareNumbers = (part: Locator): Promise<readonly string[]> =>
  part.evaluate((body) => {
    const said = ['aria-label', 'aria-valuetext', 'placeholder', 'title'];
    const texts = [...body.querySelectorAll('*')].flatMap((element) => [
      ...said.map((name) => element.getAttribute(name) ?? ''),
      ...[...element.childNodes]
        .filter(({ nodeType }) => nodeType === 3)
        .map(({ textContent }) => textContent ?? ''),
    ]);
    return texts.filter((text) => /(?<![\d,.:#/-])(?!(?:19|20)\d\d(?!\d))\d{4,}(?![\d-])/.test(text));
  });

test('numbers of a thousand and more are told apart on every page', async ({ page, archive }) => {
  const { articles } = archive;
  const everywhere = `${number(articles.length)} of ${number(articles.length)} articles`;
  for (const [address, shown] of [
    ['/', everywhere],
    ['/map', everywhere],
    ['/compare?a.to=2010-12&b.from=2011-01', / articles/],
    ['/references', number(archive.references.length)],
    ['/sources', / of [\d,]+ citations/],
    ['/corpus', number(archive.problems.length)],
  ] as const) {
    await page.goto(address);
    await expect(page.getByRole('main').getByText(shown).first()).toBeVisible();
    if (address === '/') await expect(page.getByRole('region', { name: 'Author by year' })).toBeVisible();
    // The numbers of lines stay as they are; the corpus page is full of them.
    const part =
      address === '/corpus' ? page.getByRole('region', { name: 'Coverage' }) : page.locator('body');
    expect(await bareNumbers(part), address).toEqual([]);
  }
  await expect(page.getByRole('link', { name: `${number(articles.length)} articles` })).toHaveCount(1);
});

/** Lines of a raw text that are shown on one page. */
const PART = 50_000;

test('of a long raw text the lines in sight are fetched, wherever one goes', async ({ page, archive }) => {
  const { file, rows } = archive.raw;
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  const raw = page.getByRole('region', { name: 'Raw text' });
  const line = (n: number): Locator => raw.getByRole('listitem').filter({ hasText: `Line ${n}` });
  const deep = 1 + rows.findLastIndex((row) => row.length > 400);
  await page.goto(`/corpus/raw?file=${file}&lines=${deep}`);
  await expect(line(deep)).toContainText(rows[deep - 1] ?? '');
  await expect(line(deep)).toBeInViewport();
  await expect(line(deep).getByRole('link').first()).toBeFocused();
  const field = page.getByRole('textbox', { name: /^Line/ });
  await field.fill('3000');
  await field.press('Enter');
  await expect(line(3000)).toBeInViewport();
  for (const n of [2999, 3000, 3001]) await expect(line(n)).toContainText(rows[n - 1] ?? '');
  // Of a text longer than a page can be high, the end of a part leads on to the next.
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await raw.getByRole('link', { name: `Go on to lines ${PART + 1}–${rows.length}` }).click();
  await expect(raw.getByRole('link', { name: `Go back to lines 1–${PART}`, exact: true })).toBeVisible();
  await expect(
    line(PART + 1)
      .getByRole('link')
      .first(),
  ).toBeFocused();
  await expect(line(PART + 1)).toContainText(rows[PART] ?? '');
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect(line(rows.length)).toContainText(rows.at(-1) ?? '');
  expect(await findAxeViolations(page)).toEqual([]);
  const texts = fetched.filter((path) => path.startsWith('/corpus/raw/'));
  expect(texts.length).toBeLessThan(20);
  expect(texts.filter((path) => path.endsWith('.json'))).toEqual([]);
});

test('lines that did not arrive are asked for again', async ({ page, archive, allow }) => {
  allow(/Failed to load resource/);
  const { file, rows } = archive.raw;
  await page.route('**/corpus/raw/**/5.bin', (route) => route.fulfill({ status: 404 }));
  await page.goto(`/corpus/raw?file=${file}&lines=2700`);
  const fault = page.getByRole('region', { name: 'Raw text' }).getByRole('alert');
  await expect(fault).toContainText('5.bin');
  await page.unroute('**/corpus/raw/**/5.bin');
  await fault.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText(rows[2699] ?? '').first()).toBeVisible();
  await expect(fault).toHaveCount(0);
});
