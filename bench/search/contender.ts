import type { SearchDocument } from '../../src/search/document.ts';

/** What is looked for: the words are folded, as `readWords` gives them. */
export type Question = {
  readonly kind: 'word' | 'prefix' | 'phrase';
  readonly words: readonly string[];
};

/** Every document that has it, in any order. */
export type Find = (question: Question) => readonly string[];

export type SearchContender = (documents: readonly SearchDocument[]) => Find;
