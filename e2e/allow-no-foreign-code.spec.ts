import { expect, test } from './page.ts';

test('an inline script, eval and a script made of text do not run', async ({ page, allow }) => {
  allow(/Content Security Policy|Trusted(Script|HTML)|Trusted Type/i);
  await page.goto('/');
  await expect(page.getByRole('region', { name: 'Articles' })).toBeVisible();
  const attempts = await page.evaluate(() => {
    const blocked = (attempt: () => void): boolean => {
      try {
        attempt();
        return false;
      } catch {
        return true;
      }
    };
    const inject = () => {
      const script = document.createElement('script');
      script.textContent = 'document.documentElement.dataset.foreign = "ran"';
      document.head.append(script);
    };
    const markup = () => {
      document.createElement('div').innerHTML = '<b>text</b>';
    };
    return {
      inject: blocked(inject),
      markup: blocked(markup),
      ran: document.documentElement.dataset.foreign ?? 'no',
    };
  });
  expect(attempts).toEqual({ inject: true, markup: true, ran: 'no' });
});
