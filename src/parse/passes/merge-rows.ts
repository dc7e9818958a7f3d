import { fold } from '../text/fold.ts';
import type { Row } from './read-row.ts';
import type { AuthorNames } from './reconcile-authors.ts';

/** One article of an index with every row that states it, in the order printed. */
export type Entry = { readonly rows: readonly [Row, ...Row[]]; readonly authors: readonly string[] };

function canonical(row: Row, names: AuthorNames): string[] {
  return [...new Set(row.authors.map((name) => names.get(name) ?? name))];
}

function keyOf(row: Row, authors: readonly string[]): string {
  return [row.dateText, fold(row.title), ...[...authors].sort()].join('\n');
}

/** Rows with the same date, title and people (in any order) are one article. */
export function mergeRows(rows: readonly Row[], names: AuthorNames): readonly Entry[] {
  const entries = new Map<string, { rows: [Row, ...Row[]]; authors: string[] }>();
  for (const row of rows) {
    const authors = canonical(row, names);
    const key = keyOf(row, authors);
    const known = entries.get(key);
    if (known) known.rows.push(row);
    else entries.set(key, { rows: [row], authors });
  }
  return [...entries.values()];
}
