import type { PartialDate } from './partial-date.ts';

/** First and last line of a place in the raw text, 1-based. */
export type LineSpan = readonly [first: number, last: number];

export type Evidence = { readonly line: number; readonly text: string };

/** How an article's date is known: printed with it, read off a citation of it, or only bounded from below. */
export type DateBasis = 'stated' | 'inferred' | 'not-before' | 'unknown';

export type AuthorsBasis = 'stated' | 'inferred' | 'unknown';

export type ArticleDate = {
  readonly value: PartialDate | null;
  readonly basis: DateBasis;
  readonly evidence: readonly Evidence[];
};

export type TopicMatch = { readonly id: string; readonly because: readonly string[] };

/** What every article has, whether the text holds only its index row or the whole piece. */
export type Article = {
  readonly id: string;
  readonly kind: 'entry' | 'piece';
  readonly collection: string;
  readonly file: string;
  readonly title: string;
  readonly date: ArticleDate;
  readonly authors: readonly string[];
  readonly authorsBasis: AuthorsBasis;
  readonly topics: readonly TopicMatch[];
  readonly places: readonly string[];
  readonly actors: readonly string[];
  readonly systems: readonly string[];
  readonly lines: readonly LineSpan[];
};

/** The date to draw an article at: null where only a lower bound, or nothing, is known. */
export function placedDate(date: ArticleDate): PartialDate | null {
  return date.basis === 'stated' || date.basis === 'inferred' ? date.value : null;
}
