import type { Article } from '../../model/article.ts';
import { type Facet, NONE } from '../facets/facet.ts';

/** The articles of either side; an article may be on both. */
export type Sides = { readonly a: readonly Article[]; readonly b: readonly Article[] };

/** Articles, and how many of them have each value. */
export type Tally = { readonly of: number; readonly counts: ReadonlyMap<string, number> };

/** A value an article has twice counts once; an article without any has `NONE`. */
export function tallyValues(articles: readonly Article[], facet: Facet): Tally {
  const counts = new Map<string, number>();
  for (const article of articles) {
    const values = new Set(facet.valuesOf(article));
    values.delete(NONE);
    if (values.size === 0) values.add(NONE);
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return { of: articles.length, counts };
}

/** Each author's articles; one by two authors is among both's. */
export function groupByAuthor(articles: readonly Article[]): ReadonlyMap<string, readonly Article[]> {
  const groups = new Map<string, Article[]>();
  for (const article of articles) {
    for (const author of new Set(article.authors)) {
      const group = groups.get(author);
      if (group === undefined) groups.set(author, [article]);
      else group.push(article);
    }
  }
  return groups;
}

export type Overlap = { readonly both: number; readonly neither: number };

/** How many of the corpus's articles are on both sides, and how many on neither. */
export function overlapOf(corpus: number, { a, b }: Sides): Overlap {
  const onA = new Set(a);
  const both = b.filter((article) => onA.has(article)).length;
  return { both, neither: corpus - a.length - b.length + both };
}
