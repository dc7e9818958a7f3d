/** An OE Watch article that footnotes cite and the corpus does not hold. */
export type MissingArticle = {
  readonly title: string;
  readonly authors: readonly string[];
  /** Issue months `YYYY-MM` the citations name; more than one where they disagree. */
  readonly issues: readonly string[];
  readonly urls: readonly string[];
  readonly citations: readonly {
    readonly article: string;
    readonly footnote: string;
    readonly line: number;
  }[];
};
