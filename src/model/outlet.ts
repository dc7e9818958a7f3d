/** An outlet across its spellings, with every citation of it. */
export type Outlet = {
  readonly name: string;
  readonly hosts: readonly string[];
  readonly descriptors: readonly { readonly text: string; readonly count: number }[];
  readonly languages: readonly string[];
  readonly citations: readonly { readonly article: string; readonly source: number }[];
};
