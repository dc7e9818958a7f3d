import type { Article } from '../../../model/article.ts';
import type { Columns } from '../../../query/columns.ts';
import { type FacetTerm, NONE } from '../../../query/facets/facet.ts';

/** The terms of each article's topics: the same list every time, so that a row need not be drawn again. */
export function findTopicTerms(columns: Columns): (article: Article) => readonly FacetTerm[] {
  const { terms, codeOf } = columns.facets.topic;
  const known = new WeakMap<Article, readonly FacetTerm[]>();
  return (article) => {
    const found =
      known.get(article) ??
      article.topics
        .flatMap((topic) => terms[codeOf.get(topic.id) ?? terms.length] ?? [])
        .filter(({ value }) => value !== NONE);
    known.set(article, found);
    return found;
  };
}
