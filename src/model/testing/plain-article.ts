import type { Article } from '../article.ts';

/** An undated piece of which only these parts matter. */
export function plainArticle(id: string, parts: Partial<Article>): Article {
  return {
    id,
    kind: 'piece',
    collection: 'sahel',
    file: 'a.txt',
    title: id,
    date: { value: null, basis: 'unknown', evidence: [] },
    authors: [],
    authorsBasis: 'unknown',
    topics: [],
    places: [],
    actors: [],
    systems: [],
    lines: [],
    ...parts,
  };
}
