import { ARTICLES, articleAddress, PIECES, PROBLEMS } from './corpus.ts';
import { expect, test } from './page.ts';

test('related articles say why, those that cite first, and lead on within the same results', async ({
  page,
}) => {
  const cited = PIECES.find(({ citedBy }) => citedBy.length > 0);
  const citing = ARTICLES.find(({ id }) => id === cited?.citedBy[0]?.article);
  await page.goto(`/?collection=${cited?.collection}`);
  await page.getByRole('link', { name: cited?.title ?? '' }).click();
  const related = page.getByRole('region', { name: 'Related articles' }).getByRole('listitem');
  const first = related.filter({ hasText: citing?.title ?? '' });
  await expect(first).toContainText('cites this article');
  await first.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(citing?.title ?? '');
  await expect(related.filter({ hasText: cited?.title ?? '' })).toContainText('cited here');
  await expect(page.getByRole('navigation', { name: 'Results' })).toContainText(`of ${PIECES.length}`);
});

test('an article of the index lists what is odd about its own row, and related ones', async ({
  page,
  context,
  allow,
}) => {
  allow(/404/);
  const entry = ARTICLES.find(
    ({ kind, id }) => kind === 'entry' && PROBLEMS.some(({ article }) => article === id),
  );
  const own = PROBLEMS.filter(({ article }) => article === entry?.id);
  await page.goto(articleAddress(entry ?? { id: '' }));
  const record = page.getByRole('region', { name: 'Record' });
  await expect(record).toContainText(`Problems (${own.length})`);
  for (const { message } of own) await expect(record).toContainText(message);
  await expect(page.getByRole('region', { name: 'Related articles' })).toContainText('same');

  await context.route('**/corpus/problems.bin', (route) => route.fulfill({ status: 404, body: '' }));
  await page.reload();
  await expect(record).toContainText('The list of problems did not load');
  await context.unroute('**/corpus/problems.bin');
  await record.getByRole('button', { name: 'Try again' }).click();
  await expect(record).toContainText(`Problems (${own.length})`);
});
