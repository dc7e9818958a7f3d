import { articleAddress, PIECES } from './corpus.ts';
import { expect, test } from './page.ts';

const WEB = /^https?:\/\//;

for (const piece of PIECES) {
  test(`${piece.title}: each source leads to its archived copy of the day it is dated`, async ({ page }) => {
    await page.goto(articleAddress(piece));
    const cards = page.getByRole('region', { name: 'Sources' }).getByRole('listitem');
    await expect(cards).toHaveCount(piece.sources.length);
    for (const [index, { n, url, date, link, lines }] of piece.sources.entries()) {
      const card = cards.nth(index);
      const copy = card.getByRole('link', { name: /^Archived cop/ });
      if (url === null) await expect(copy).toHaveCount(0);
      else {
        const href = WEB.test(url) ? url : `https://${url}`;
        const day = date === null ? '*' : date.split('-').join('');
        await expect(copy).toHaveAttribute('href', `https://web.archive.org/web/${day}/${href}`);
        await expect(copy).toHaveAccessibleName(
          new RegExp(`^Archived cop(y|ies) of source ${n} \\(opens a new tab\\)$`),
        );
        await expect(copy).toHaveAttribute('target', '_blank');
        await expect(copy).toHaveAttribute('rel', 'noreferrer noopener');
        await expect(card.getByText('direct link').filter({ visible: true })).toHaveCount(
          link === 'direct' ? 1 : 0,
        );
      }
      const contradictions = piece.problems.filter(
        ({ kind, line }) => kind === 'date-contradicts-link' && lines.includes(line),
      );
      for (const { message } of contradictions) await expect(card.getByText(message)).toBeVisible();
      await expect(card.getByText('is dated')).toHaveCount(contradictions.length);
    }
  });
}

test('what is not a web address has neither link nor archived copy', async ({ page }) => {
  const piece = PIECES.find(({ sources }) => sources.length > 0);
  test.skip(piece === undefined, 'no piece has a source');
  await page.route(`**/corpus/pieces/${piece?.id}.json`, async (route) => {
    const served = await (await route.fetch()).json();
    served.sources[0].url = 'javascript:alert(1)';
    await route.fulfill({ json: served });
  });
  await page.goto(articleAddress(piece ?? { id: '' }));
  const card = page.getByRole('region', { name: 'Sources' }).getByRole('listitem').first();
  await expect(card.getByText('javascript:alert(1)')).toBeVisible();
  await expect(card.locator('a[target="_blank"]')).toHaveCount(0);
});
