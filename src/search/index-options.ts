import type { Options } from 'minisearch';
import { FIELDS } from './fields.ts';

/** A document's words by field, folded and with spaces between; `id` is its position among the documents. */
export type IndexEntry = { readonly id: number } & Readonly<Record<string, unknown>>;

/** The words come from `readWords`, and a question's likewise: the index leaves them as they are. */
export const INDEX_OPTIONS: Options<IndexEntry> = {
  fields: FIELDS.map(({ id }) => id),
  tokenize: (text) => text.split(' '),
  processTerm: (term) => term,
  searchOptions: {
    boost: Object.fromEntries(FIELDS.map(({ id, weight }) => [id, weight])),
    combineWith: 'AND',
    prefix: false,
    fuzzy: false,
  },
};

/** How many typos to look for, fewest first; tried only where nothing begins with the word. */
export function typosOf(word: string): readonly number[] {
  return word.length < 4 || /\d/.test(word) ? [] : [1, 2];
}

const lettersOf = (word: string): string => [...word].sort().join('');

/** Two typos make another word of a short one, unless they are two letters exchanged. */
export function isLikelyMeant(typed: string, word: string, typos: number): boolean {
  return typos === 1 || typed.length >= 8 || lettersOf(typed) === lettersOf(word);
}
