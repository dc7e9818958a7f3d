import type { Article } from '../../../model/article.ts';
import type { Corpus } from '../../../model/corpus.ts';
import type { Columns } from '../../../query/columns.ts';
import { type FacetTerm, NONE } from '../../../query/facets/facet.ts';

/** The terms of each article's topics: the same list every time, so that a row need not be drawn again. */
export function findTopicTerms(
  { articles }: Corpus,
  columns: Columns,
): (article: Article) => readonly FacetTerm[] {
  const { terms, codeOf } = columns.facets.topic;
  const byId = new Map(
    articles.map(({ id, topics }) => [
      id,
      topics
        .flatMap((topic) => terms[codeOf.get(topic.id) ?? terms.length] ?? [])
        .filter(({ value }) => value !== NONE),
    ]),
  );
  return ({ id }) => byId.get(id) ?? [];
}
