import type { Article, ArticleDate } from '../../model/article.ts';
import { formatDate } from '../../model/partial-date.ts';

/** The date in words, never claiming more than its basis does. */
export function describeDate({ value, basis }: ArticleDate): string {
  if (value === null) return 'Undated';
  return basis === 'not-before'
    ? `Undated; not before ${formatDate(value)}, its newest source`
    : formatDate(value);
}

export function describeAuthors({ authors }: Pick<Article, 'authors'>): string {
  return authors.length === 0 ? 'Author not stated' : authors.join(', ');
}

const FROM = 'inferred from a footnote that cites this piece';

/** What of the byline is inferred, and from what; null where nothing is. */
export function describeInference({
  date,
  authorsBasis,
}: Pick<Article, 'date' | 'authorsBasis'>): string | null {
  if (authorsBasis === 'inferred' && date.basis === 'inferred') return FROM;
  if (authorsBasis === 'inferred') return `author ${FROM}`;
  return date.basis === 'inferred' ? `date ${FROM}` : null;
}
