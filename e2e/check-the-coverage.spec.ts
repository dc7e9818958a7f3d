import { ARTICLES, MANIFEST } from './corpus.ts';
import { monthOf } from './filter-corpus.ts';
import { expect, test } from './page.ts';

const indexes = MANIFEST.collections.filter(({ kind }) => kind === 'index');

const number = (name: string): RegExp => new RegExp(`^${name}`);

/** Entries of a collection by month, counted the plain way. */
function countMonths(collection: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const article of ARTICLES.filter((one) => one.collection === collection)) {
    const month = monthOf(article);
    if (month !== null) counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return counts;
}

for (const width of [320, 1280]) {
  test.describe(`${width} pixels`, () => {
    test.use({ viewport: { width, height: 800 } });

    for (const { id, title } of indexes) {
      test(`every month of ${title} has its number, and leads to that many articles`, async ({ page }) => {
        await page.goto('/corpus');
        const region = page.getByRole('region', { name: 'Coverage' });
        const counts = [...countMonths(id)];
        expect(counts.length).toBeGreaterThan(0);
        const links = region.locator(`a[id^="${id}-"]`);
        await expect(links).toHaveCount(counts.length);
        const shown = await links.evaluateAll((all) => all.map((link) => [link.id, link.textContent]));
        expect(new Map(shown as [string, string][])).toEqual(
          new Map(counts.map(([month, count]) => [`${id}-${month}`, `${count}`])),
        );
        const [month, count] = counts.reduce((most, one) => (one[1] > most[1] ? one : most));
        await region.locator(`[id="${id}-${month}"]`).click();
        await expect(page.getByRole('status').first()).toHaveText(`${count} of ${ARTICLES.length} articles`);
      });
    }
  });
}

test('months without entries are said in words', async ({ page }) => {
  await page.goto('/corpus');
  const region = page.getByRole('region', { name: 'Coverage' });
  for (const { id } of indexes) {
    const months = [...countMonths(id).keys()].sort();
    const [first, last] = [months[0] ?? '', months.at(-1) ?? ''];
    const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4));
    const span = years * 12 + Number(last.slice(5)) - Number(first.slice(5)) + 1;
    const none = span - months.length;
    await expect(region.getByRole('cell', { name: 'none' })).toHaveCount(none);
    if (none > 1) await expect(region).toContainText(`${none} months have none`);
  }
});

test('the counts are those of the corpus', async ({ page }) => {
  await page.goto('/corpus');
  const { counts, quoteStatuses, inputs } = MANIFEST;
  for (const [name, count] of [
    ['articles', counts.articles],
    ['index entries', counts.entries],
    ['full pieces', counts.pieces],
    ['sources cited', counts.sources],
    ['footnotes', counts.footnotes],
  ] as const) {
    const tile = page.getByRole('main').getByRole('listitem').filter({ hasText: name }).first();
    await expect(tile).toHaveText(number(`${count?.toLocaleString('en-US')}\\s`));
  }
  for (const { file, lines, sha256 } of inputs) {
    const input = page
      .getByRole('region', { name: 'Raw text' })
      .getByRole('listitem')
      .filter({ hasText: file });
    await expect(input).toContainText(`${lines.toLocaleString('en-US')} lines`);
    await expect(input).toContainText(sha256);
  }
  const quotations = page.getByRole('region', { name: 'Quotations' });
  if ((counts.quotes ?? 0) === 0) await expect(quotations).toHaveCount(0);
  else {
    await expect(quotations.getByRole('definition')).toHaveText(
      ['verbatim', 'elided', 'altered', 'not-found'].map((status) => `${quoteStatuses[status]}`),
    );
  }
});
