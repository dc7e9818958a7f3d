import { articleAddress, PIECES } from './corpus.ts';
import { expect, test } from './page.ts';

const WEB = /^https?:\/\//;

for (const piece of PIECES) {
  test(`${piece.title}: every source leads where the text says`, async ({ page }) => {
    await page.goto(articleAddress(piece));
    await expect(page.getByRole('article', { name: piece.title, exact: true })).toBeVisible();
    const cards = page.getByRole('region', { name: 'Sources' }).getByRole('listitem');
    await expect(cards).toHaveCount(piece.sources.length);
    for (const [index, { n, url, link }] of piece.sources.entries()) {
      const card = cards.nth(index);
      await expect(card.getByText('shortened link, target unknown').filter({ visible: true })).toHaveCount(
        link === 'shortened' ? 1 : 0,
      );
      if (url === null) {
        await expect(card.locator('a[target="_blank"]')).toHaveCount(0);
        continue;
      }
      const href = WEB.test(url) ? url : `https://${url}`;
      const out = card.getByRole('link', { name: /^Open source/ });
      await expect(out).toHaveAccessibleName(`Open source ${n} at ${new URL(href).host} (opens a new tab)`);
      await expect(out).toHaveAttribute('href', href);
      await expect(out).toHaveAttribute('target', '_blank');
      await expect(out).toHaveAttribute('rel', 'noreferrer noopener');
    }
  });

  for (const { title, language } of piece.sources) {
    if (title === null || language === null) continue;
    test(`${piece.title}: “${title}” is set as ${language}`, async ({ page }) => {
      await page.goto(articleAddress(piece));
      const heading = page.getByRole('heading', { name: title, exact: true });
      await expect(heading).toHaveAttribute('lang', language);
      await expect(heading).toHaveCSS('direction', language === 'ar' ? 'rtl' : 'ltr');
    });
  }
}

test('what is opened learns neither where it was opened from nor how to reach back', async ({
  page,
  context,
  baseURL,
  allow,
}) => {
  const source = PIECES[0]?.sources.find(({ url }) => url !== null);
  const piece = PIECES[0] ?? { id: '' };
  allow(/^request to another origin/);
  await context.route(WEB, async (route, request) => {
    if (request.url().startsWith(baseURL ?? '')) return route.fallback();
    const referrer = request.headers().referer ?? 'none';
    await route.fulfill({ contentType: 'text/html', body: `<title>${referrer}</title>` });
  });
  await page.goto(articleAddress(piece));
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: `Open source ${source?.n} at` }).click();
  const target = await opened;
  await target.waitForLoadState();
  expect(await target.title()).toBe('none');
  expect(await target.evaluate(() => [document.referrer, window.opener])).toEqual(['', null]);
});
