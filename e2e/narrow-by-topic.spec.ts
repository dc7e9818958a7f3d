import { busiestAuthor, keep, statusOf } from './filter-corpus.ts';
import { expect, test } from './page.ts';

const YEAR = { from: '2022-01', to: '2022-12' };

test('what was written about drones in 2022, and by whom', async ({ page }) => {
  const status = page.getByRole('status');
  const ofYear = keep(YEAR);
  const onDrones = keep({ ...YEAR, topic: 'drones' });
  const author = busiestAuthor(onDrones);

  await page.goto('/');
  await expect(status).toHaveText(statusOf(keep({})));

  const start = page.getByRole('slider', { name: 'Timeline start' });
  await start.focus();
  for (let i = 0; i < 4; i++) await page.keyboard.press('PageUp');
  await expect(start).toHaveAttribute('aria-valuetext', 'January 2022');
  const end = page.getByRole('slider', { name: 'Timeline end' });
  await end.focus();
  await page.keyboard.press('PageDown');
  while ((await end.getAttribute('aria-valuetext')) !== 'December 2022')
    await page.keyboard.press('ArrowLeft');
  await expect(status).toHaveText(statusOf(ofYear));

  const topics = page.getByRole('group', { name: 'Topic' });
  await topics.getByRole('checkbox', { name: `Drones & uncrewed systems, ${onDrones.length}` }).check();
  await expect(status).toHaveText(statusOf(onDrones));

  const byAuthor = keep({ ...YEAR, topic: 'drones', author });
  await page
    .getByRole('region', { name: 'Authors' })
    .getByRole('button', { name: new RegExp(`^${author}, ${byAuthor.length} article`) })
    .click();
  await expect(status).toHaveText(statusOf(byAuthor));
  const list = page.getByRole('region', { name: 'Articles' });
  for (const { title } of byAuthor) await expect(list.getByRole('link', { name: title })).toBeVisible();
  await expect(page).toHaveTitle(/Drones & uncrewed systems.*Jan 2022 – Dec 2022/);

  await page.reload();
  await expect(status).toHaveText(statusOf(byAuthor));
  await page.goBack();
  await expect(status).toHaveText(statusOf(onDrones));
  await expect(
    page.getByRole('group', { name: 'Author' }).getByRole('checkbox', { checked: true }),
  ).toHaveCount(0);
  await page.goForward();
  await expect(status).toHaveText(statusOf(byAuthor));
});

test('a facet counts as if it were open, the others under it', async ({ page }) => {
  await page.goto('/?topic=drones');
  const rail = page.getByRole('region', { name: 'Filters' });
  const air = keep({ topic: 'air' }).length;
  await expect(rail.getByRole('checkbox', { name: `Air power & air defense, ${air}` })).toBeVisible();
  const author = busiestAuthor(keep({ topic: 'drones' }));
  const count = keep({ topic: 'drones', author }).length;
  await expect(rail.getByRole('checkbox', { name: `${author}, ${count}` })).toBeVisible();
  const bar = page
    .getByRole('region', { name: 'Topics', exact: true })
    .getByRole('button', { name: /^Drones & uncrewed systems,/ });
  await expect(bar).toHaveAttribute('aria-pressed', 'true');
});

test('chips take filters off one by one, Clear all takes the rest', async ({ page }) => {
  const status = page.getByRole('status');
  await page.goto('/?topic=drones&from=2022-01&to=2022-12&sort=title');
  await page.getByRole('button', { name: 'Remove Jan 2022 – Dec 2022' }).click();
  await expect(status).toHaveText(statusOf(keep({ topic: 'drones' })));
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(status).toHaveText(statusOf(keep({})));
  await expect(page).toHaveURL('/?sort=title');
});

test('when nothing is left, the page says which filter to take off', async ({ page }) => {
  const author = busiestAuthor(keep({}));
  await page.goto(`/?topic=no-such-topic&author=${encodeURIComponent(author)}`);
  await expect(page.getByRole('status')).toHaveText(statusOf([]));
  const list = page.getByRole('region', { name: 'Articles' });
  await expect(list.getByText('No article matches all of these filters')).toBeVisible();
  const count = keep({ author }).length;
  await list.getByRole('button', { name: `Any topic: ${count} articles` }).click();
  await expect(page.getByRole('status')).toHaveText(statusOf(keep({ author })));
});

test('more values are asked for, and a facet can be folded', async ({ page }) => {
  await page.goto('/');
  const authors = page.getByRole('group', { name: 'Author' });
  const before = await authors.getByRole('checkbox').count();
  await authors.getByRole('button', { name: /^\d+ more authors$/ }).click();
  expect(await authors.getByRole('checkbox').count()).toBeGreaterThan(before);
  await authors.getByRole('button', { name: 'Author', exact: true }).click();
  await expect(authors.getByRole('checkbox')).toHaveCount(0);
});
