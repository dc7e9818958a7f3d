import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFinder } from '../../src/search/find.ts';
import { unpackFile } from '../../src/search/index/pack.ts';
import type { Question, SearchContender } from './contender.ts';

const print = ({ kind, words }: Question): string =>
  kind === 'prefix' ? words.join(' ') : `"${words.join(' ')}"`;

/** The index that `npm run corpus` wrote, read file by file as the page's worker does. */
export const openOurs: SearchContender = (_documents, folder) => {
  const index = join(folder, 'search');
  const files = new Map(readdirSync(index).map((name) => [name, readFileSync(join(index, name))]));
  return {
    open: async () => {
      let [bytes, rounds, pending] = [0, 0, 0];
      const { find } = await openFinder(async (name) => {
        const file = Uint8Array.from(files.get(name) ?? []);
        bytes += file.length;
        // What is asked for while something else is under way does not wait for it.
        if (pending === 0) rounds += 1;
        pending += 1;
        const unpacked = await unpackFile(file);
        pending -= 1;
        return unpacked.bytes;
      });
      return {
        find: async (question) => (await find(print(question))).hits,
        fetched: () => ({ bytes, rounds }),
      };
    },
  };
};
