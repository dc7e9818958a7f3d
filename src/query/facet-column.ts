import type { CorpusSummary } from '../model/corpus.ts';
import { type Facet, type FacetTerm, NONE } from './facets/facet.ts';
import { eachFacet, type FacetId } from './facets/index.ts';

/** The values of a facet, each with a code: its position in `terms`. */
export type FacetColumn = {
  /** By code; `NONE` is the last. */
  readonly terms: readonly FacetTerm[];
  readonly codeOf: ReadonlyMap<string, number>;
  /**
   * The values of every article: article `i` has `codes[offsets[i]]` to before `codes[offsets[i + 1]]`, each once. An article
   * without any stands for `NONE`.
   */
  readonly offsets: Uint32Array;
  readonly codes: Uint16Array | Uint32Array;
  /** What is added to a code to tell it from the codes of other facets. */
  readonly base: number;
};

/** Stands for a word that is no value. */
const UNVALUED = 0xffffffff;

const LAST_SHORT = 0xffff;

// Positions and codes are the table's own, so the arrays have an element there.

/**
 * Codes are given to the known terms first, then to the others as articles bring them, at last to `NONE`. `each` are the offsets of
 * a column with one value for each article.
 */
function codeFacet(
  facet: Facet & { readonly id: FacetId },
  corpus: CorpusSummary,
  each: Uint32Array,
): Omit<FacetColumn, 'base'> {
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
  const { words, offsets = each } = column;
  // One kind of array, whatever the table has: the loop below runs for every value of every article.
  const own = new Uint32Array(column.codes);
  const codeOfWord = codeWords(words, own, codeFor);
  codeFor(NONE);
  const codes = terms.length - 1 > LAST_SHORT ? new Uint32Array(own.length) : new Uint16Array(own.length);
  const starts = new Uint32Array(length + 1);
  let written = 0;
  for (let i = 0; i < length; i++) {
    const first = written;
    const end = offsets[i + 1] as number;
    for (let at = offsets[i] as number; at < end; at++) {
      const code = codeOfWord[own[at] as number] as number;
      if (code !== UNVALUED && !isAmong(codes, first, written, code)) codes[written++] = code;
    }
    starts[i + 1] = written;
  }
  // Mostly every word is a value, each once: then the table's own offsets, which it keeps anyway, do.
  const isAll = written === own.length;
  return { terms, codeOf, offsets: isAll ? offsets : starts, codes: codes.subarray(0, written) };
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

function isAmong(codes: FacetColumn['codes'], first: number, end: number, code: number): boolean {
  for (let at = first; at < end; at++) if (codes[at] === code) return true;
  return false;
}

/** Adds `step` to the count of each value of an article. The counts of codes begin at `from`. */
export function countValues(
  counts: Uint32Array,
  { offsets, codes, terms }: FacetColumn,
  article: number,
  step: 1 | -1,
  from = 0,
): void {
  const start = offsets[article] as number;
  const end = offsets[article + 1] as number;
  const none = from + terms.length - 1;
  if (start === end) counts[none] = (counts[none] as number) + step;
  for (let k = start; k < end; k++) {
    const code = from + (codes[k] as number);
    counts[code] = (counts[code] as number) + step;
  }
}

/** Whether some article has no value. */
export function lacksValues({ offsets }: FacetColumn): boolean {
  return offsets.some((start, i) => start === offsets[i + 1]);
}

/** The facets of a corpus with the values its articles have. */
export function buildFacets(corpus: CorpusSummary): Readonly<Record<FacetId, FacetColumn>> {
  const each = Uint32Array.from({ length: corpus.table.length + 1 }, (_, i) => i);
  let base = 0;
  return eachFacet((facet) => {
    const coded = codeFacet(facet, corpus, each);
    const column = { ...coded, base };
    base += coded.terms.length;
    return column;
  });
}
