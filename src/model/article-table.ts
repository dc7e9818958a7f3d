import type { Article, AuthorsBasis, DateBasis, LineSpan } from './article.ts';
import type { PartialDate } from './partial-date.ts';

/** Numbers in as few bytes as they need. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** One word for each article: `words[codes[position]]`. Every word is there once. */
export type WordColumn<Word extends string = string> = {
  readonly words: readonly Word[];
  readonly codes: Codes;
};

/** Any number of words for each article, in its order: `codes[offsets[position]]` to before `codes[offsets[position + 1]]`. */
export type WordLists = WordColumn & { readonly offsets: Uint32Array };

/**
 * What a first view of the corpus needs of every article, by column: enough to filter, count and draw. Positions are those of
 * `Articles`. Titles, ids and whatever else an article has are not in it: they arrive later, and `Articles` has them.
 */
export type ArticleTable = {
  readonly length: number;
  readonly kinds: WordColumn<Article['kind']>;
  readonly collections: WordColumn;
  readonly files: WordColumn;
  /** The code after the last stands for no date. */
  readonly dates: WordColumn<PartialDate>;
  readonly dateBases: WordColumn<DateBasis>;
  readonly authors: WordLists;
  readonly authorsBases: WordColumn<AuthorsBasis>;
  readonly topics: WordLists;
  readonly places: WordLists;
  readonly actors: WordLists;
  readonly systems: WordLists;
};

/** Articles by their ids. */
export type ArticlesById = { readonly get: (id: string) => Article | undefined };

/**
 * The articles of a corpus by position. An article is made when it is asked for, the same object every time: whoever goes through
 * all of them makes all of them, which for 100,000 is no work for a page that is being drawn.
 */
export type Articles = ArticlesById &
  Iterable<Article> & {
    readonly length: number;
    readonly at: (position: number) => Article | undefined;
    readonly idAt: (position: number) => string;
    readonly titleAt: (position: number) => string;
    readonly linesAt: (position: number) => readonly LineSpan[];
    /** Positions by title, equal ones as the corpus has them. */
    readonly byTitle: () => Uint32Array;
    /** Null where no article has this id. */
    readonly positionOf: (id: string) => number | null;
  };

export const KINDS = ['entry', 'piece'] as const satisfies readonly Article['kind'][];
export const DATE_BASES = [
  'stated',
  'inferred',
  'not-before',
  'unknown',
] as const satisfies readonly DateBasis[];
export const AUTHORS_BASES = ['stated', 'inferred', 'unknown'] as const satisfies readonly AuthorsBasis[];

/** The words an article has in a column of lists. */
export function wordsAt({ words, codes, offsets }: WordLists, position: number): readonly string[] {
  const found: string[] = [];
  const end = offsets[position + 1] ?? 0;
  for (let at = offsets[position] ?? end; at < end; at++) found.push(words[codes[at] ?? 0] ?? '');
  return found;
}

export function wordAt<Word extends string>(
  { words, codes }: WordColumn<Word>,
  position: number,
): Word | undefined {
  return words[codes[position] ?? words.length];
}

/** The dates to draw articles at: as `dates`, without those of which only a lower bound, or nothing, is known. */
export function placedDates({ length, dates, dateBases }: ArticleTable): WordColumn<PartialDate> {
  const codes = dates.codes.slice();
  const isPlaced = dateBases.words.map((basis) => basis === 'stated' || basis === 'inferred');
  const none = dates.words.length;
  for (let i = 0; i < length; i++) if (!isPlaced[dateBases.codes[i] ?? 0]) codes[i] = none;
  return { words: dates.words, codes };
}
