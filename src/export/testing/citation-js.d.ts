/** The little of it that the tests use: it has no types of its own. */
declare module '@citation-js/core' {
  import type { CslItem } from '../cite/csl-item.ts';

  export class Cite {
    constructor(data: string | readonly CslItem[], options?: { readonly generateGraph?: boolean });
    /** The author of a newspaper article is its reporter here, the names as printed. */
    readonly data: readonly (CslItem & { readonly reporter?: string | readonly string[] })[];
  }
}

declare module '@citation-js/plugin-ris' {}
