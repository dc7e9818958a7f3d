import { expect, test } from './page.ts';

// Every test fails when its page asks another origin (page.ts); these are only here to open every page.
for (const address of ['/', '/corpus', '/corpus/raw', '/no-such-page', '/article/no-such-article']) {
  test(`${address} asks no other origin`, async ({ page }) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    await expect(page.getByRole('main')).toBeVisible();
  });
}

test('no article asks another origin', async ({ page, request }) => {
  const articles: { id: string; kind: string; title: string }[] = await (
    await request.get('/corpus/articles.json')
  ).json();
  const pieces = articles.filter(({ kind }) => kind === 'piece');
  expect(pieces.length).toBeGreaterThan(0);
  for (const { id, title } of [...articles.slice(0, 1), ...pieces]) {
    await page.goto(`/article/${id}`);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  }
});

test('the content security policy is the first thing the page says', async ({ page }) => {
  await page.goto('/');
  const first = page.locator('head > :first-child');
  await expect(first).toHaveAttribute('http-equiv', 'Content-Security-Policy');
  const policy = (await first.getAttribute('content'))?.split('; ');
  expect(policy).toEqual(
    expect.arrayContaining(["default-src 'none'", "script-src 'self'", "style-src 'self'"]),
  );
  expect(policy?.filter((directive) => /unsafe|\*|https?:/.test(directive))).toEqual([]);
});

test('an inline script in the page does not run', async ({ page, allow }) => {
  allow(/console error: .*Executing inline script violates .*Content Security Policy/);
  await page.route('/', async (route) => {
    const html = await (await route.fetch()).text();
    await route.fulfill({
      contentType: 'text/html',
      body: html.replace('</body>', '<script>document.title = "Injected";</script></body>'),
    });
  });
  const refused = page.waitForEvent('console', (message) =>
    message.text().includes('Content Security Policy'),
  );
  await page.goto('/');
  await refused;
  await expect(page).not.toHaveTitle('Injected');
});

test('an image of another origin is refused, and its request seen', async ({ page, allow }) => {
  const seen: string[] = [];
  page.on('request', (request) => seen.push(request.url()));
  allow(/violates the following Content Security Policy directive/);
  allow(/request to another origin: GET https:\/\/elsewhere\.example\//);
  await page.goto('/');
  await page.evaluate(async () => {
    const image = new Image();
    const failed = new Promise((resolve) => image.addEventListener('error', resolve));
    image.src = 'https://elsewhere.example/pixel.png';
    await failed;
  });
  expect(seen).toContain('https://elsewhere.example/pixel.png');
});
