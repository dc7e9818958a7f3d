import { keep, statusOf } from './filter-corpus.ts';
import { expect, test } from './page.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a copied link opens the same view', async ({ page, context }) => {
  const link = '/?topic=drones&topic=naval&not.author=Lucas+Winter&from=2019-01&to=2023-12&sort=oldest';
  await page.goto(link);
  const wanted = keep({ from: '2019-01', to: '2023-12' })
    .filter(({ topics }) => topics.some(({ id }) => id === 'drones' || id === 'naval'))
    .filter(({ authors }) => !authors.includes('Lucas Winter'));
  await expect(page.getByRole('status')).toHaveText(statusOf(wanted));
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Copied')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());

  const other = await context.newPage();
  await other.goto(copied);
  await expect(other.getByRole('status')).toHaveText(statusOf(wanted));
  await expect(other.getByLabel('Sort')).toHaveValue('oldest');
  await expect(other.getByText('Not Author: Lucas Winter')).toBeVisible();
  const dates = await other.getByRole('region', { name: 'Articles' }).getByRole('time').allTextContents();
  expect(dates).toEqual(dates.toSorted());
});

test('what a link asks for in vain is named', async ({ page }) => {
  await page.goto('/?topic=dronez&topic=drones&from=2022-13&sort=best');
  await expect(page.getByText('Topic “dronez” is not in this corpus and matches nothing.')).toBeVisible();
  await expect(page.getByText('“from=2022-13” was left out of the filter')).toBeVisible();
  await expect(page.getByText('“sort=best” was left out of the filter')).toBeVisible();
  await expect(page.getByRole('status')).toHaveText(statusOf(keep({ topic: 'drones' })));
});

test('a link with a range beyond the corpus still says its months', async ({ page }) => {
  await page.goto('/?from=1990-01&to=2018-06');
  await expect(page.getByRole('status')).toHaveText(
    statusOf(keep({ to: '2018-06' }).filter(({ date }) => date.value)),
  );
  await expect(page.getByRole('combobox', { name: 'From' })).toHaveValue('1990-01');
});

test('Back from an article returns to the same results, and to the article in the list', async ({ page }) => {
  await page.goto('/?topic=drones');
  const first = page.getByRole('region', { name: 'Articles' }).getByRole('link').first();
  await first.click();
  await expect(page).toHaveURL(/\/article\//);
  await page.goBack();
  await expect(page.getByRole('status')).toHaveText(statusOf(keep({ topic: 'drones' })));
  await expect(first).toBeFocused();
});
