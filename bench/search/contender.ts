import type { SearchDocument } from '../../src/search/document.ts';

/** What is looked for: the words are folded, as `readWords` gives them. */
export type Question = {
  readonly kind: 'word' | 'prefix' | 'phrase';
  readonly words: readonly string[];
};

/** Positions of the documents that have it, in any order. */
export type Find = (question: Question) => ArrayLike<number> | Promise<ArrayLike<number>>;

/** What had to be fetched for an answer: bytes as transferred, and how often a request had to wait for the one before. */
export type Fetched = { readonly bytes: number; readonly rounds: number };

export type Search = {
  readonly find: Find;
  /** What has been fetched since it was opened, that included; null where it cannot be stored and must be made in place. */
  readonly fetched: () => Fetched | null;
};

/** Ready to be opened: making the index, or reading it from the disk, is not measured. */
export type Stored = { readonly open: () => Search | Promise<Search> };

export type SearchContender = (
  documents: readonly SearchDocument[],
  folder: string,
) => Stored | Promise<Stored>;
