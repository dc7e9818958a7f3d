export type Topic = { readonly id: string; readonly name: string; readonly definition: string };

export type Domain = {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  readonly topics: readonly Topic[];
};

export type Taxonomy = { readonly domains: readonly Domain[] };
