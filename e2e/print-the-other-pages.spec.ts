import { ARTICLES, PIECES, RAW } from './corpus.ts';
import { articleItem, dossierOf, itemsOf, openWith, passageItem, store } from './dossier.ts';
import { serveMany } from './many-articles.ts';
import { expect, test } from './page.ts';
import { expectNothingScrolls, expectPaper, toPaper } from './paper.ts';

test.use({ viewport: { width: 1440, height: 900 }, colorScheme: 'dark' });

const PAGES = [
  '/',
  '/?topic=drones',
  '/sources',
  '/sources/rt-arabic',
  '/references',
  '/compare',
  '/map',
  '/corpus',
];

for (const path of PAGES) {
  test(`${path} prints light, whole and without what can only be pressed`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(page.getByRole('main')).not.toHaveAttribute('aria-busy', 'true');
    await toPaper(page);
    await expectPaper(page);
    expect(await page.getByRole('main').innerText()).toMatch(/\d/);
    await expectNothingScrolls(page.getByRole('main'));
  });
}

test('all lines of the raw text are on paper', async ({ page }) => {
  await page.goto('/corpus/raw', { waitUntil: 'networkidle' });
  await toPaper(page);
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(RAW[0]?.rows.length ?? -1);
  await expectPaper(page);
});

test('a dossier prints every item with its passage, note, citation and address', async ({ page }) => {
  const [piece] = PIECES;
  if (piece === undefined) throw new Error('a corpus with a piece');
  const articles = ARTICLES.slice(0, 80);
  await openWith(page, [passageItem(piece, 'The words that were kept', 'Why they were'), articleItem(piece)]);
  await toPaper(page);
  await expectPaper(page);
  const text = await itemsOf(page).first().innerText();
  for (const words of [piece.title, 'The words that were kept', 'Note: Why they were', 'OE Watch'])
    expect(text).toContain(words);
  expect(text).toContain(`/article/${piece.id}?passage=The+words+that+were+kept`);
  expect(await itemsOf(page).last().innerText()).toContain(`/article/${piece.id}`);

  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await store(page, dossierOf(articles.map((article) => articleItem(article))));
  await page.reload();
  await expect(itemsOf(page).first()).toBeVisible();
  expect(await itemsOf(page).count()).toBeLessThan(articles.length);
  await toPaper(page);
  await expect(itemsOf(page)).toHaveCount(articles.length);
  await expect(itemsOf(page).last()).toContainText(articles.at(-1)?.title ?? '');
});

test('a list too long to be shown at once is whole on paper', async ({ page }) => {
  await serveMany(page, 400);
  await page.goto('/', { waitUntil: 'networkidle' });
  const rows = page.getByRole('region', { name: 'Articles' }).getByRole('listitem');
  await expect(rows.first()).toBeVisible();
  expect(await rows.count()).toBeLessThan(400);
  await toPaper(page);
  await expect(rows).toHaveCount(400);
});
