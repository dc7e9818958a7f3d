import { wordAt } from '../model/article-table.ts';
import type { Corpus } from '../model/corpus.ts';

/** Ids of the articles whose whole text the corpus holds. */
export function pieceIds({ table, articles }: Corpus): readonly string[] {
  const ids: string[] = [];
  for (let i = 0; i < table.length; i++) {
    const article = wordAt(table.kinds, i) === 'piece' ? articles.at(i) : undefined;
    if (article !== undefined) ids.push(article.id);
  }
  return ids;
}
