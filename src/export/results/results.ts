import type { Article } from '../../model/article.ts';
import type { FacetTerm } from '../../query/facets/facet.ts';

/** The articles on screen, ready for any format. */
export type Results = {
  /** Title of the corpus, which is also what the articles were published in. */
  readonly publication: string;
  /** As listed. */
  readonly articles: readonly Article[];
  /** In words; `none` where nothing narrows the corpus. */
  readonly filter: string;
  /** In words: `newest first`. */
  readonly order: string;
  /** The address's part after its question mark: put behind Explore's it gives these articles again. */
  readonly query: string;
  readonly topics: ReadonlyMap<string, FacetTerm>;
};
