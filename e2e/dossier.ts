import { type BrowserContext, expect, type Page } from 'playwright/test';

export type Item = Readonly<Record<string, unknown>>;

const ADDED = '2026-11-22T09:30:00Z';

export const articleItem = (
  { id, title }: { readonly id: string; readonly title: string },
  note = '',
): Item => ({
  kind: 'article',
  articleId: id,
  title,
  addedAt: ADDED,
  note,
});

export const passageItem = (
  { id, title }: { readonly id: string; readonly title: string },
  text: string,
  note = '',
): Item => ({
  kind: 'passage',
  articleId: id,
  title,
  addedAt: ADDED,
  note,
  selector: { exact: text, prefix: '', suffix: '' },
  text,
  from: null,
});

export const dossierOf = (items: readonly Item[]): Item => ({ format: 'oe-watch-dossier/1', items });

/** Puts anything where the dossier is stored, as of the next page that is opened. */
export async function store(page: Page, value: unknown): Promise<void> {
  await page.goto('/dossier');
  await expect(page.getByRole('heading', { name: 'Dossier', level: 1 })).toBeVisible();
  await page.evaluate(
    (stored) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('oe-watch-dossier', 1);
        request.onupgradeneeded = () => request.result.createObjectStore('dossier');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction('dossier', 'readwrite');
          transaction.objectStore('dossier').put(stored, 'current');
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    value,
  );
}

/** The dossier page with these items in it. */
export async function openWith(page: Page, items: readonly Item[]): Promise<void> {
  await store(page, dossierOf(items));
  await page.reload();
  await expect(itemsOf(page)).toHaveCount(items.length);
}

export const itemsOf = (page: Page) => page.getByRole('list', { name: 'Items' }).getByRole('listitem');

export const noteOf = (page: Page, title: string) =>
  page.getByRole('textbox', { name: `Note on “${title}”` });

/** Two tabs of one browser. */
export async function openTabs(
  context: BrowserContext,
  addresses: readonly string[],
): Promise<readonly Page[]> {
  const pages = await Promise.all(addresses.map(() => context.newPage()));
  await Promise.all(pages.map((page, at) => page.goto(addresses[at] ?? '/')));
  return pages;
}
