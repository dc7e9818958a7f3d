import type { CorpusSummary } from '../model/corpus.ts';
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
  /** Positions of the articles with a value, rising. A list is made when it is first asked for, and kept. */
  readonly articlesWith: (code: number) => Uint32Array;
};

type Coded = {
  readonly id: FacetId;
  readonly terms: readonly FacetTerm[];
  readonly codeOf: ReadonlyMap<string, number>;
  /** By article, one after the other; `lengths` says how many each has. */
  readonly codes: Uint32Array;
  readonly lengths: Uint32Array;
};

/** Stands for `NONE` until all other values have their codes. */
const UNVALUED = 0xffffffff;

// Positions and codes are the table's own, so the arrays have an element there.

/** Codes are given to the known terms first, then to the others as articles bring them, at last to `NONE`. */
function codeFacet(facet: Facet & { readonly id: FacetId }, corpus: CorpusSummary): Coded {
  const { length } = corpus.table;
  const column = facet.columnIn(corpus.table);
  const terms = [...facet.termsOf(corpus)];
  const codeOf = new Map(terms.map(({ value }, code) => [value, code]));
  const codeFor = (value: string): number => {
    const known = codeOf.get(value);
    if (known !== undefined) return known;
    codeOf.set(value, terms.length);
    return terms.push({ value, name: value, domain: null }) - 1;
  };
  const { words, offsets } = column;
  // One kind of array, whatever the table has: the loop below runs for every value of every article.
  const own = new Uint32Array(column.codes);
  const codeOfWord = codeWords(words, own, codeFor);
  const lengths = new Uint32Array(length);
  const codes = new Uint32Array(own.length + length);
  let written = 0;
  for (let i = 0; i < length; i++) {
    const first = written;
    const end = offsets === undefined ? i + 1 : (offsets[i + 1] as number);
    for (let at = offsets === undefined ? i : (offsets[i] as number); at < end; at++) {
      const code = codeOfWord[own[at] as number] as number;
      if (code !== UNVALUED && !isAmong(codes, first, written, code)) codes[written++] = code;
    }
    if (written === first) codes[written++] = UNVALUED;
    lengths[i] = written - first;
  }
  const none = codeFor(NONE);
  for (let at = 0; at < written; at++) if (codes[at] === UNVALUED) codes[at] = none;
  return { id: facet.id, terms, codeOf, codes: codes.subarray(0, written), lengths };
}

/** By word, in the order in which the articles bring them; one place more, for articles without a word. */
function codeWords(
  words: readonly string[],
  used: Uint32Array,
  codeFor: (value: string) => number,
): Uint32Array {
  const codes = new Uint32Array(words.length + 1).fill(UNVALUED);
  const seen = new Uint8Array(words.length + 1);
  for (let at = 0; at < used.length; at++) {
    const word = used[at] as number;
    if (seen[word] === 1) continue;
    seen[word] = 1;
    const value = words[word];
    if (value !== undefined && value !== NONE) codes[word] = codeFor(value);
  }
  return codes;
}

function isAmong(codes: Uint32Array, first: number, end: number, code: number): boolean {
  for (let at = first; at < end; at++) if (codes[at] === code) return true;
  return false;
}

const LAST_SHORT = 0xffff;

function joinRows(coded: readonly Coded[], bases: readonly number[], articles: number): ValueTable {
  const size = coded.reduce((sum, { terms }) => sum + terms.length, 0);
  const length = coded.reduce((sum, { codes }) => sum + codes.length, 0);
  const offsets = new Uint32Array(articles + 1);
  for (let i = 0; i < articles; i++) {
    let own = 0;
    for (const { lengths } of coded) own += lengths[i] as number;
    offsets[i + 1] = (offsets[i] as number) + own;
  }
  const codes = size - 1 > LAST_SHORT ? new Uint32Array(length) : new Uint16Array(length);
  const next = offsets.slice(0, articles);
  for (const [f, facet] of coded.entries()) {
    const base = bases[f] ?? 0;
    let read = 0;
    for (let i = 0; i < articles; i++) {
      let at = next[i] as number;
      for (const end = read + (facet.lengths[i] as number); read < end; read++)
        codes[at++] = (facet.codes[read] as number) + base;
      next[i] = at;
    }
  }
  return { offsets, codes, size, articlesWith: lazyLists(offsets, codes) };
}

function lazyLists(offsets: Uint32Array, codes: ValueTable['codes']): ValueTable['articlesWith'] {
  const lists = new Map<number, Uint32Array>();
  const find = (code: number): Uint32Array => {
    const found: number[] = [];
    for (let i = 0, k = 0; k < codes.length; k++) {
      if (codes[k] !== code) continue;
      while ((offsets[i + 1] as number) <= k) i++;
      found.push(i);
    }
    return Uint32Array.from(found);
  };
  return (code) => {
    const list = lists.get(code) ?? find(code);
    lists.set(code, list);
    return list;
  };
}

/** The facets of a corpus and the values its articles have. */
export function buildValues(corpus: CorpusSummary): {
  readonly facets: Readonly<Record<FacetId, FacetColumn>>;
  readonly values: ValueTable;
} {
  const coded = FACETS.map((facet) => codeFacet(facet, corpus));
  const bases = coded.map((_, f) => coded.slice(0, f).reduce((sum, { terms }) => sum + terms.length, 0));
  const columns = coded.map(({ id, terms, codeOf }, f) => [id, { terms, codeOf, base: bases[f] ?? 0 }]);
  return {
    facets: Object.fromEntries(columns) as Record<FacetId, FacetColumn>,
    values: joinRows(coded, bases, corpus.table.length),
  };
}
