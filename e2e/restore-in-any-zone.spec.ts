import { articleAddress, MANIFEST, PIECES } from './corpus.ts';
import { expect, test } from './page.ts';

const ZONES = ['America/New_York', 'UTC', 'Asia/Tehran'] as const;

const dated = PIECES.find(({ date }) => date.value !== null) ?? PIECES[0];

/** Every view with something in its address that it has to restore. */
const VIEWS = [
  '/?topic=drones&not.author=Lucas+Winter&from=2019-01&to=2023-12&sort=oldest',
  articleAddress(dated ?? { id: '' }),
  '/corpus?severity=warn&order=kind',
  `/corpus/raw?file=${encodeURIComponent(MANIFEST.inputs[0]?.file ?? '')}&lines=3-5#L3`,
  '/sources',
  '/dossier',
] as const;

for (const view of VIEWS) {
  test(`${view} is the same in a new browser and in any time zone`, async ({ browser, baseURL }) => {
    let first: string | null = null;
    for (const timezoneId of ZONES) {
      const context = await browser.newContext({ timezoneId, baseURL: baseURL ?? '' });
      const page = await context.newPage();
      await page.goto(view);
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached();
      const read = async (): Promise<string> => {
        const parts = [await page.title(), page.url(), await page.getByRole('main').innerText()];
        return parts.join('\n');
      };
      if (first === null) {
        await page.waitForLoadState('networkidle');
        // Charts are drawn after the rest.
        await expect(async () => {
          first = await read();
          await page.waitForTimeout(700);
          expect(await read()).toBe(first);
        }).toPass();
      }
      await expect.poll(read).toBe(first);
      await context.close();
    }
    expect(first).toMatch(/\d/);
  });
}
