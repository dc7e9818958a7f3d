import { Index } from 'flexsearch';
import type { SearchContender } from './contender.ts';
import { foldedPassages, hasPhrase } from './folded-passages.ts';

/** FlexSearch with an index of beginnings, as its manual has it for typing; phrases as with MiniSearch. It is made in place. */
export const openFlexSearch: SearchContender = (documents) => {
  const passages = documents.map(foldedPassages);
  return {
    open: () => {
      const make = (tokenize: 'strict' | 'forward') =>
        new Index({ tokenize, encode: (text: string) => text.trim().split(/ +/) });
      const [whole, beginnings] = [make('strict'), make('forward')];
      for (const [id, all] of passages.entries()) {
        whole.add(id, all.join(''));
        beginnings.add(id, all.join(''));
      }
      const limit = documents.length;
      return {
        find: ({ kind, words }) =>
          (kind === 'prefix' ? beginnings : whole)
            .search(words.join(' '), { limit })
            .map(Number)
            .filter((id) => kind !== 'phrase' || hasPhrase(passages[id] ?? [], words)),
        fetched: () => null,
      };
    },
  };
};
