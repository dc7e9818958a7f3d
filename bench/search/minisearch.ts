import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import MiniSearch, { type Options } from 'minisearch';
import type { SearchDocument } from '../../src/search/document.ts';
import type { SearchContender } from './contender.ts';
import { foldedPassages, hasPhrase } from './folded-passages.ts';

const OPTIONS: Options<{ id: number; text: string }> = {
  fields: ['text'],
  tokenize: (text) => text.trim().split(/ +/),
  processTerm: (term) => term,
  searchOptions: { combineWith: 'AND' },
};

/** The index as JSON, kept beside the corpus: making it takes longer than all that is measured. */
function storeIndex(documents: readonly SearchDocument[], folder: string): string {
  const path = `${folder}.minisearch.json`;
  if (existsSync(path)) return readFileSync(path, 'utf8');
  const index = new MiniSearch(OPTIONS);
  for (const [id, document] of documents.entries())
    index.add({ id, text: foldedPassages(document).join('') });
  const json = JSON.stringify(index);
  writeFileSync(path, json);
  return json;
}

/** MiniSearch over one field of folded words; a phrase is looked up in the texts it proposes, since it has none itself. */
export const openMiniSearch: SearchContender = (documents, folder) => {
  const json = storeIndex(documents, folder);
  const bytes = gzipSync(json).length;
  const passages = documents.map(foldedPassages);
  return {
    open: () => {
      const index = MiniSearch.loadJSON(json, OPTIONS);
      return {
        find: ({ kind, words }) =>
          index
            .search(words.join(' '), { prefix: kind === 'prefix' })
            .filter(({ id }) => kind !== 'phrase' || hasPhrase(passages[id] ?? [], words))
            .map(({ id }) => id),
        // Without the texts in which it looks for phrases.
        fetched: () => ({ bytes, rounds: 1 }),
      };
    },
  };
};
