import type { FootnoteReference } from './footnote-reference.ts';
import type { Outlet } from './outlet.ts';

/** What ties articles to each other, and no more than that: who cites whom, and who cites the same outlet. */
export type ArticleLinks = {
  readonly references: readonly Pick<FootnoteReference, 'article' | 'target'>[];
  readonly outlets: readonly {
    readonly name: string;
    readonly citations: readonly Pick<Outlet['citations'][number], 'article'>[];
  }[];
};

type LinkFiles = {
  readonly references: ArticleLinks['references'];
  readonly outlets: ArticleLinks['outlets'];
};

/** The references to articles of the corpus, and the outlets with the articles that cite them. */
export function linksOf({ references, outlets }: LinkFiles): ArticleLinks {
  return {
    references: references.flatMap(({ article, target }) => (target === null ? [] : [{ article, target }])),
    outlets: outlets.map(({ name, citations }) => ({
      name,
      citations: [...new Set(citations.map(({ article }) => article))].map((article) => ({ article })),
    })),
  };
}
