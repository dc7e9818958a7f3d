/** Where an article stands in a list of results: positions in `corpus.articles` of those beside it, null at the ends. */
export type Neighbours = {
  /** Counts from 1; null where the article is not among the results. */
  readonly place: number | null;
  readonly total: number;
  readonly previous: number | null;
  readonly next: number | null;
};

export function findNeighbours(ids: Uint32Array, article: number): Neighbours {
  const at = ids.indexOf(article);
  const total = ids.length;
  if (at < 0) return { place: null, total, previous: null, next: null };
  return { place: at + 1, total, previous: ids[at - 1] ?? null, next: ids[at + 1] ?? null };
}
