import type { Page } from 'playwright/test';
import { ARTICLES } from './corpus.ts';

/** Serves a corpus of so many articles: those there are again and again, each with a number to its title. */
export async function serveMany(page: Page, count: number): Promise<void> {
  const articles = Array.from({ length: count }, (_, at) => {
    const article = ARTICLES[at % ARTICLES.length];
    return { ...article, id: `${article?.id}-${at}`, title: `${at + 1}: ${article?.title}`, kind: 'entry' };
  });
  await page.route('**/corpus/articles.json', (route) => route.fulfill({ json: articles }));
}
