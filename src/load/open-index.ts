import { type Finder, openFinder } from '../search/find.ts';
import { ROOT_FILE } from '../search/index/index-files.ts';
import { fetchIndexFile, INDEX_FOLDER } from './fetch-index-file.ts';
import { LoadFailure } from './load-failure.ts';

const damaged = (name: string, place: string, found: string, expected: string): LoadFailure =>
  new LoadFailure({ kind: 'damaged', file: `${INDEX_FOLDER}${name}`, place, found, expected });

/** Every file must be of the build that the first one read, the root, is of. */
function createReader(signal: AbortSignal): (name: string) => Promise<Uint8Array> {
  let first: number | null = null;
  return async (name) => {
    const { build, bytes } = await fetchIndexFile(name, signal);
    first ??= build;
    if (build === first) return bytes;
    throw damaged(
      name,
      'the build of the index',
      build.toString(16),
      `${first.toString(16)}, as in ${ROOT_FILE}`,
    );
  };
}

/** The index of a corpus of so many articles; its files are fetched when they are needed. Fails with `LoadFailure`. */
export async function openIndex(articles: number, signal: AbortSignal): Promise<Finder> {
  const finder = await openFinder(createReader(signal));
  if (finder.documents === articles) return finder;
  throw damaged(
    ROOT_FILE,
    'the number of articles',
    String(finder.documents),
    `${articles}, as in the table of articles`,
  );
}
