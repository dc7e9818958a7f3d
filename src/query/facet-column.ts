import type { Codes } from '../model/article-table.ts';
import type { CorpusSummary } from '../model/corpus.ts';
import { createCodes } from '../table/codes.ts';
import { type Facet, type FacetTerm, NONE } from './facets/facet.ts';
import { eachFacet, type FacetId } from './facets/index.ts';

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
  readonly codes: Codes;
  /** How many codes there are. */
  readonly size: number;
  /** Positions of the articles with a value, rising. A list is made when it is first asked for, and kept. */
  readonly articlesWith: (code: number) => Uint32Array;
};

type Coded = {
  readonly column: FacetColumn;
  /** The words of every article, as the table has them. */
  readonly words: Uint32Array;
  readonly offsets: Uint32Array;
  /** By word: its code with the base, or `UNVALUED`. */
  readonly codeOfWord: Uint32Array;
};

const UNVALUED = 0xffffffff;

// Positions and codes are the table's own, so the arrays have an element there.

/**
 * Codes are given to the known terms first, then to the others as articles bring them, at last to `NONE`. `each` are the offsets
 * of a column with a word for each article.
 */
function codeFacet(facet: Facet, corpus: CorpusSummary, base: number, each: Uint32Array): Coded {
  const { words, codes, offsets = each } = facet.columnIn(corpus.table);
  const terms = [...facet.termsOf(corpus)];
  const codeOf = new Map(terms.map(({ value }, code) => [value, code]));
  const codeFor = (value: string): number => {
    const known = codeOf.get(value);
    if (known !== undefined) return known;
    codeOf.set(value, terms.length);
    return terms.push({ value, name: value, domain: null }) - 1;
  };
  // One kind of array, whatever the table has: `joinRows` reads every word of every article.
  const used = new Uint32Array(codes);
  const codeOfWord = codeWords(words, used, (value) => base + codeFor(value));
  codeFor(NONE);
  return { column: { terms, codeOf, base }, words: used, offsets, codeOfWord };
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

function isAmong(codes: ValueTable['codes'], first: number, end: number, code: number): boolean {
  for (let at = first; at < end; at++) if (codes[at] === code) return true;
  return false;
}

function joinRows(coded: readonly Coded[], articles: number, size: number): ValueTable {
  const most = coded.reduce((sum, { words }) => sum + words.length + articles, 0);
  const room = createCodes(most, size - 1);
  const rows = new Uint32Array(articles + 1);
  let written = 0;
  for (let i = 0; i < articles; i++) {
    for (const { words, offsets, codeOfWord, column } of coded) {
      const first = written;
      const end = offsets[i + 1] as number;
      for (let at = offsets[i] as number; at < end; at++) {
        const code = codeOfWord[words[at] as number] as number;
        if (code !== UNVALUED && !isAmong(room, first, written, code)) room[written++] = code;
      }
      if (written === first) room[written++] = column.base + column.terms.length - 1;
    }
    rows[i + 1] = written;
  }
  const codes = room.slice(0, written);
  return { offsets: rows, codes, size, articlesWith: lazyLists(rows, codes) };
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
  const { length } = corpus.table;
  const each = new Uint32Array(length + 1).map((_, i) => i);
  const coded: Coded[] = [];
  let size = 0;
  const facets = eachFacet((facet) => {
    const one = codeFacet(facet, corpus, size, each);
    coded.push(one);
    size += one.column.terms.length;
    return one.column;
  });
  return { facets, values: joinRows(coded, length, size) };
}
