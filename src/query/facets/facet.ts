import type { Article } from '../../model/article.ts';
import type { ArticleTable, WordColumn, WordLists } from '../../model/article-table.ts';
import type { CorpusSummary } from '../../model/corpus.ts';

/** Stands, in counts and in the URL, for the articles to which a facet gives no value. */
export const NONE = '(none)';

/** A value a facet knows beforehand: how it reads, and the domain it belongs to where it has one. */
export type FacetTerm = {
  readonly value: string;
  readonly name: string;
  readonly domain: string | null;
};

/**
 * One way of narrowing the corpus. Panel, counts, chips, URL key and tests follow from it and from its name in
 * `facets/index.ts`.
 */
export type Facet = {
  /** Also its key in the URL. */
  readonly id: string;
  readonly label: string;
  /** Completes "8 more …", so lower case. */
  readonly plural: string;
  /** What a chip says for `NONE`. */
  readonly none: string;
  readonly order: 'count' | 'descending';
  /** Values shown before the rest are asked for. */
  readonly limit: number;
  /** Whether its values are years: the timeline then shows all months and dims those it leaves out. */
  readonly temporal: boolean;
  readonly valuesOf: (article: Article) => readonly string[];
  /** The same for all articles at once: a column without `offsets` has one value each, or none for the code after the last. */
  readonly columnIn: (table: ArticleTable) => WordColumn & Partial<Pick<WordLists, 'offsets'>>;
  /** Values that exist even where no article has them, in their own order. */
  readonly termsOf: (corpus: CorpusSummary) => readonly FacetTerm[];
};
