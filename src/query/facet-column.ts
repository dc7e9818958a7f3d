import type { Corpus } from '../model/corpus.ts';
import { type Facet, type FacetTerm, NONE } from './facets/facet.ts';
import { FACETS, type FacetId } from './facets/index.ts';

/** The values of a facet, each with a code: its position in `terms`. */
export type FacetColumn = {
  /** By code; `NONE` is the last. */
  readonly terms: readonly FacetTerm[];
  readonly codeOf: ReadonlyMap<string, number>;
  /** What is added to a code to tell it from the codes of other facets (see `ValueTable`). */
  readonly base: number;
};

/**
 * The values of every article, all facets in one row: article `i` has `codes[offsets[i]]` to before `codes[offsets[i + 1]]`, each
 * the code of a value plus the base of its facet. Every article has at least one of every facet.
 */
export type ValueTable = {
  readonly offsets: Uint32Array;
  readonly codes: Uint16Array | Uint32Array;
  /** How many codes there are. */
  readonly size: number;
};

type Coded = {
  readonly id: FacetId;
  readonly terms: readonly FacetTerm[];
  readonly codeOf: ReadonlyMap<string, number>;
  /** By article, one after the other; `lengths` says how many each has. */
  readonly codes: readonly number[];
  readonly lengths: Uint32Array;
};

/** Codes are given to the known terms first, then to the others as articles bring them, at last to `NONE`. */
function codeFacet(facet: Facet & { readonly id: FacetId }, corpus: Corpus): Coded {
  const terms = [...facet.termsOf(corpus)];
  const codeOf = new Map(terms.map(({ value }, code) => [value, code]));
  const lengths = new Uint32Array(corpus.articles.length);
  const codes: number[] = [];
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
    for (const value of values) codes.push(codeFor(value));
    if (values.size === 0) unvalued.push(codes.push(0) - 1);
    lengths[i] = Math.max(1, values.size);
  }
  const none = codeFor(NONE);
  for (const at of unvalued) codes[at] = none;
  return { id: facet.id, terms, codeOf, codes, lengths };
}

const LAST_SHORT = 0xffff;

function joinRows(coded: readonly Coded[], bases: readonly number[], articles: number): ValueTable {
  const size = coded.reduce((sum, { terms }) => sum + terms.length, 0);
  const length = coded.reduce((sum, { codes }) => sum + codes.length, 0);
  const offsets = new Uint32Array(articles + 1);
  const codes = size - 1 > LAST_SHORT ? new Uint32Array(length) : new Uint16Array(length);
  const read = coded.map(() => 0);
  let written = 0;
  for (let i = 0; i < articles; i++) {
    for (const [f, facet] of coded.entries()) {
      const from = read[f] ?? 0;
      const end = from + (facet.lengths[i] ?? 0);
      for (let k = from; k < end; k++) codes[written++] = (facet.codes[k] ?? 0) + (bases[f] ?? 0);
      read[f] = end;
    }
    offsets[i + 1] = written;
  }
  return { offsets, codes, size };
}

/** The facets of a corpus and the values its articles have. */
export function buildValues(corpus: Corpus): {
  readonly facets: Readonly<Record<FacetId, FacetColumn>>;
  readonly values: ValueTable;
} {
  const coded = FACETS.map((facet) => codeFacet(facet, corpus));
  const bases = coded.map((_, f) => coded.slice(0, f).reduce((sum, { terms }) => sum + terms.length, 0));
  const columns = coded.map(({ id, terms, codeOf }, f) => [id, { terms, codeOf, base: bases[f] ?? 0 }]);
  return {
    facets: Object.fromEntries(columns) as Record<FacetId, FacetColumn>,
    values: joinRows(coded, bases, corpus.articles.length),
  };
}
