import type { ArticleTable } from '../model/article-table.ts';
import { wordAt } from '../model/article-table.ts';

/**
 * The id most articles have, made of their date, where it is stated, and title. No rule of the corpus: an id that is another is
 * stored, so that a corpus may name its articles as it likes.
 */
export function usualId(table: ArticleTable, position: number, title: string): string {
  const stated = wordAt(table.dateBases, position) === 'stated' ? wordAt(table.dates, position) : undefined;
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['"“”„«»‘’`´]|\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return stated === undefined ? words : `${stated}-${words}`;
}

/** The date an id begins with, where it is as precise as a day; null for others. */
export const dateOfId = (id: string): string | null => /^\d{4}-\d{2}-\d{2}(?=-)/.exec(id)?.[0] ?? null;
