import type { Page } from 'playwright/test';
import { ARTICLES, type Article, MANIFEST } from './corpus.ts';

/** Serves a corpus of these articles as another tool would write it: as JSON, without the table. */
export async function serveArticles(page: Page, articles: unknown): Promise<void> {
  const files = Object.fromEntries(
    Object.entries(MANIFEST.files).filter(([, path]) => !String(path).endsWith('.bin')),
  );
  await page.route('**/corpus/manifest.json', (route) => route.fulfill({ json: { ...MANIFEST, files } }));
  await page.route('**/corpus/*.bin', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.route('**/corpus/articles.json', (route) => route.fulfill({ json: articles }));
}

/** Serves a corpus of so many articles: those there are again and again, each with a number to its title. */
export async function serveMany(page: Page, count: number): Promise<void> {
  const numbered = (article: Article | undefined, at: number) => ({
    ...article,
    id: `${article?.id}-${at}`,
    title: `${at + 1}: ${article?.title}`,
    kind: 'entry',
  });
  const articles = Array.from({ length: count }, (_, at) => numbered(ARTICLES[at % ARTICLES.length], at));
  await serveArticles(page, articles);
}
