import type { Page } from 'playwright/test';
import { ARTICLES, type Article, DOMAINS } from './corpus.ts';
import { statusOf } from './filter-corpus.ts';
import { expect, test } from './page.ts';

const [domain = { name: '', topics: [] }] = DOMAINS.filter(({ topics }) => topics.length > 2);
const topics = domain.topics.map(({ id }) => id);
const has = ({ topics: of }: Article): boolean => of.some(({ id }) => topics.includes(id));
const inside = statusOf(ARTICLES.filter(has));
const outside = statusOf(ARTICLES.filter((article) => !has(article)));

const legend = (page: Page) =>
  page.getByRole('region', { name: 'Timeline' }).getByRole('list', { name: 'Legend' });
const entry = (page: Page) => legend(page).getByRole('button', { name: new RegExp(`^${domain.name}`) });

test('a domain of the legend narrows to its topics, and takes them off again', async ({ page }) => {
  await page.goto('/?measure=share');
  const status = page.getByRole('status');
  await expect(entry(page)).toHaveAttribute('aria-pressed', 'false');
  await entry(page).click();
  await expect(status).toHaveText(inside);
  await expect(entry(page)).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(`/?${topics.map((id) => `topic=${id}`).join('&')}&measure=share`);
  await page.reload();
  await expect(entry(page)).toHaveAttribute('aria-pressed', 'true');

  const [first] = domain.topics;
  await page.getByRole('button', { name: `Remove Topic: ${first?.name}` }).click();
  await expect(entry(page)).toHaveAttribute('aria-pressed', 'mixed');
  await expect(entry(page)).toHaveAccessibleName(
    `${domain.name}, ${topics.length - 1} of ${topics.length} topics`,
  );
  await entry(page).press('Enter');
  await expect(status).toHaveText(inside);
  await entry(page).press('Space');
  await expect(status).toHaveText(statusOf(ARTICLES));
});

test('a domain is left out with Alt, and by a control of its own', async ({ page }) => {
  await page.goto('/');
  const status = page.getByRole('status');
  await entry(page).click({ modifiers: ['Alt'] });
  await expect(status).toHaveText(outside);
  await expect(entry(page)).toHaveAccessibleName(`${domain.name}, excluded`);
  await entry(page).press('Alt+Enter');
  await expect(status).toHaveText(statusOf(ARTICLES));
  const exclude = legend(page).getByRole('button', { name: `Exclude ${domain.name}`, exact: true });
  await exclude.press('Enter');
  await expect(status).toHaveText(outside);
  await expect(exclude).toHaveAttribute('aria-pressed', 'true');
});
