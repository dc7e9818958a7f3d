import type { ArticleDate } from '../model/article.ts';

/** A date for a list: ISO, and in words what it is where it is not simply printed with the article. */
export type ListedDate = { readonly iso: string | null; readonly note: string | null };

export function describeListedDate({ value, basis }: ArticleDate): ListedDate {
  if (value === null) return { iso: null, note: 'undated' };
  if (basis === 'stated') return { iso: value, note: null };
  if (basis === 'inferred') return { iso: value, note: 'inferred' };
  return { iso: value, note: basis === 'not-before' ? 'or later' : 'uncertain' };
}
