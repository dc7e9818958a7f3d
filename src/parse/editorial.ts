/**
 * What an editor says about a corpus and no parser can know: how its parts are called. It lies beside the raw
 * text as `editorial.json`. An index is meant by its printed heading, the pieces of a file by the file's name.
 */
export type Editorial = {
  readonly title: string;
  readonly collections: readonly CollectionName[];
  /** Topics that the rules get wrong, by article id; the report lists them, and there should be none. */
  readonly corrections: readonly { readonly article: string; readonly topics: readonly string[] }[];
};

export type CollectionName = {
  readonly heading?: string | undefined;
  readonly file?: string | undefined;
  readonly id: string;
  readonly title: string;
};

export const NO_EDITORIAL: Editorial = { title: 'Corpus', collections: [], corrections: [] };
