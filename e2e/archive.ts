import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Outlet, Piece, Problem, Reference } from './corpus.ts';
import { test as base } from './page.ts';

const ROOT = join(import.meta.dirname, '..');

/** The folder of a corpus of 20,000 index entries and 300 pieces; makes it where it is not there yet. */
export function makeArchive(): string {
  return execFileSync(process.execPath, ['scripts/archive.mjs'], { cwd: ROOT, encoding: 'utf8' }).trim();
}

export type Archive = {
  readonly articles: readonly Article[];
  readonly pieces: readonly Piece[];
  readonly outlets: readonly Outlet[];
  readonly references: readonly Reference[];
  readonly problems: readonly Problem[];
  readonly raw: { readonly file: string; readonly rows: readonly string[] };
};

function readArchive(folder: string): Archive {
  const read = <Shape>(file: string): Shape => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Shape;
  const articles = read<readonly Article[]>('articles.json');
  return {
    articles,
    pieces: articles.filter(({ kind }) => kind === 'piece').map(({ id }) => read<Piece>(`pieces/${id}.json`)),
    outlets: read('outlets.json'),
    references: read('references.json'),
    problems: read('problems.json'),
    raw: read('raw/archive-txt.json'),
  };
}

/** `test` on the app with the large corpus in the place of this one's; `archive` is what its files say. */
export const test = base.extend<{ served: undefined }, { folder: string; archive: Archive }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its pattern
  folder: [({}, use) => use(makeArchive()), { scope: 'worker' }],
  archive: [({ folder }, use) => use(readArchive(folder)), { scope: 'worker' }],
  served: [
    async ({ context, folder }, use) => {
      await context.route('**/corpus/**', (route) => {
        const path = decodeURIComponent(new URL(route.request().url()).pathname);
        return path === '/corpus/raw' || path === '/corpus'
          ? route.continue()
          : route.fulfill({ path: join(folder, path.replace(/^\/corpus\//, '')) });
      });
      await use(undefined);
    },
    { auto: true },
  ],
});

export { expect } from './page.ts';
