import type { Article } from '../model/article.ts';
import type { Articles } from '../model/article-table.ts';
import { createTitleOrder } from './title-order.ts';

/** Articles that are made already. */
export function articlesOf(articles: readonly Article[]): Articles {
  let positions: ReadonlyMap<string, number> | null = null;
  const positionOf = (id: string): number | null => {
    positions ??= new Map(articles.map((article, position) => [article.id, position]));
    return positions.get(id) ?? null;
  };
  return {
    length: articles.length,
    get: (id) => articles[positionOf(id) ?? -1],
    at: (position) => articles[position],
    idAt: (position) => articles[position]?.id ?? '',
    titleAt: (position) => articles[position]?.title ?? '',
    byTitle: createTitleOrder(articles.length, (position) => articles[position]?.title ?? ''),
    linesAt: (position) => articles[position]?.lines ?? [],
    positionOf,
    [Symbol.iterator]: () => articles[Symbol.iterator](),
  };
}
