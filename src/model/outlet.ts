/** Words by which analysts describe an outlet: in `citations` of it, and at lines of an analysis. */
export type Descriptor = {
  readonly text: string;
  readonly count: number;
  readonly citations: number;
  readonly analysis: readonly { readonly article: string; readonly line: number }[];
};

/** An outlet across its spellings, with every citation of it; descriptions that differ are all kept. */
export type Outlet = {
  readonly name: string;
  readonly hosts: readonly string[];
  readonly descriptors: readonly Descriptor[];
  readonly languages: readonly string[];
  readonly citations: readonly { readonly article: string; readonly source: number }[];
};
