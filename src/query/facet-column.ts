import type { Corpus } from '../model/corpus.ts';
import { type Facet, type FacetTerm, NONE } from './facets/facet.ts';

/** A facet over all articles. Article `i` has the codes `members[offsets[i]]` to before `members[offsets[i + 1]]`. */
export type FacetColumn = {
  /** By code; `NONE` is the last. */
  readonly terms: readonly FacetTerm[];
  readonly codeOf: ReadonlyMap<string, number>;
  readonly offsets: Uint32Array;
  readonly members: Uint32Array;
};

/** Codes are given to the known terms first, then to the others as articles bring them. Every article has at least one. */
export function buildFacetColumn(facet: Facet, corpus: Corpus): FacetColumn {
  const terms = [...facet.termsOf(corpus)];
  const codeOf = new Map(terms.map(({ value }, code) => [value, code]));
  const offsets = new Uint32Array(corpus.articles.length + 1);
  const members: number[] = [];
  const unvalued: number[] = [];

  const codeFor = (value: string): number => {
    const known = codeOf.get(value);
    if (known !== undefined) return known;
    codeOf.set(value, terms.length);
    terms.push({ value, name: value, domain: null });
    return terms.length - 1;
  };

  for (const [i, article] of corpus.articles.entries()) {
    const values = new Set(facet.valuesOf(article));
    values.delete(NONE);
    for (const value of values) members.push(codeFor(value));
    if (values.size === 0) unvalued.push(members.push(0) - 1);
    offsets[i + 1] = members.length;
  }
  const none = codeFor(NONE);
  for (const at of unvalued) members[at] = none;
  return { terms, codeOf, offsets, members: Uint32Array.from(members) };
}
