import MiniSearch from 'minisearch';
import type { SearchContender } from './contender.ts';
import { foldedPassages, hasPhrase } from './folded-passages.ts';

/** MiniSearch over one field of folded words; a phrase is looked up in the texts it proposes, since it has none itself. */
export const openMiniSearch: SearchContender = (documents) => {
  const passages = documents.map(foldedPassages);
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: (text) => text.trim().split(/ +/),
    processTerm: (term) => term,
    searchOptions: { combineWith: 'AND' },
  });
  index.addAll(passages.map((all, id) => ({ id, text: all.join('') })));
  return ({ kind, words }) =>
    index
      .search(words.join(' '), { prefix: kind === 'prefix' })
      .filter(({ id }) => kind !== 'phrase' || hasPhrase(passages[id] ?? [], words))
      .flatMap(({ id }) => documents[id]?.id ?? []);
};
