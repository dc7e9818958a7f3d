import type { Article, ArticleDate } from '../../../../model/article.ts';
import { formatDate } from '../../../../model/partial-date.ts';

/** The date in words, and what it is where it is not simply printed with the article. */
export function describeMarkDate({ value, basis }: ArticleDate): string {
  if (value === null) return 'undated';
  const date = formatDate(value);
  if (basis === 'stated') return date;
  if (basis === 'inferred') return `${date}, inferred`;
  return basis === 'not-before' ? `undated, not before ${date}` : `${date}, uncertain`;
}

export function describeMarkAuthors({ authors }: Pick<Article, 'authors'>): string {
  return authors.length === 0 ? 'author unknown' : authors.join(', ');
}

/** Title, date, authors: the name of a mark. */
export function describeMark(article: Pick<Article, 'title' | 'date' | 'authors'>): string {
  return `${article.title}, ${describeMarkDate(article.date)}, ${describeMarkAuthors(article)}`;
}
