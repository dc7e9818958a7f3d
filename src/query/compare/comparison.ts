import type { Corpus } from '../../model/corpus.ts';
import { author } from '../facets/author.ts';
import type { Facet } from '../facets/facet.ts';
import type { FacetId } from '../facets/index.ts';
import { place } from '../facets/place.ts';
import { topic } from '../facets/topic.ts';
import { type ComparedValue, compareFacet } from './compare-facet.ts';
import { type ComparedWord, compareTitles } from './compare-titles.ts';
import { isDistinct } from './contrast.ts';
import { standTogether } from './holm.ts';
import { type AuthorCheck, checkAuthors, tallyAuthors } from './leave-author-out.ts';
import type { QueryPair } from './pair-url.ts';
import type { Sides } from './sides.ts';
import { titleWordsOf } from './title-words.ts';

/** What sides are compared on. A new facet is a name here. */
export const COMPARED_FACETS = [topic, place, author] as const satisfies readonly Facet[];

export type ComparedRow = ComparedValue & {
  /** Whether it is distinct even among all the differences looked at. */
  readonly stands: boolean;
  /** Null where the difference is not distinct, and for authors. */
  readonly check: AuthorCheck | null;
};

export type ComparedFacet = Facet & { readonly id: FacetId };

export type FacetTable = {
  readonly facet: ComparedFacet;
  /** Null where a side is chosen by this facet: its values would differ by that choice. */
  readonly rows: readonly ComparedRow[] | null;
};

export type ComparedWordRow = ComparedWord & { readonly stands: boolean };

export type Comparison = {
  readonly tables: readonly FacetTable[];
  readonly words: readonly ComparedWordRow[];
  /** Values of all tables that have enough articles; of these, distinct ones, and those that stand together. */
  readonly compared: number;
  readonly distinct: number;
  readonly standing: number;
};

const sameValues = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((value) => b.includes(value));

function isChosenBy(pair: QueryPair, id: FacetId): boolean {
  const [a, b] = [pair.a.facets[id], pair.b.facets[id]];
  return a.include.length + b.include.length > 0 || !sameValues(a.exclude, b.exclude);
}

function compareOn(facet: ComparedFacet, corpus: Corpus, pair: QueryPair, sides: Sides): FacetTable {
  if (isChosenBy(pair, facet.id)) return { facet, rows: null };
  const chosen = new Set([...pair.a.facets.author.include, ...pair.b.facets.author.include]);
  const tallies = facet.id === author.id ? null : tallyAuthors(facet, corpus.table, sides, chosen);
  return {
    facet,
    rows: compareFacet(facet, corpus, sides).map((row) => ({
      ...row,
      stands: false,
      check: tallies === null ? null : checkAuthors(tallies, row.value),
    })),
  };
}

/** Marks the rows that stand among all those compared, whatever table they are in. */
function markStanding(tables: readonly FacetTable[]): readonly FacetTable[] {
  const compared = tables.flatMap(({ rows }) => rows ?? []).filter(({ lack }) => lack === null);
  const marks = standTogether(compared.map(({ surety }) => surety));
  const standing = new Set(compared.filter((_, at) => marks[at]));
  return tables.map(({ facet, rows }) => ({
    facet,
    rows: rows?.map((row) => ({ ...row, stands: standing.has(row) })) ?? null,
  }));
}

function markWords(words: readonly ComparedWord[]): readonly ComparedWordRow[] {
  const marks = standTogether(words.map(({ z }) => z));
  return words.map((word, at) => ({ ...word, stands: marks[at] === true }));
}

/** Compares two sides on every facet and on the words of their titles. `pair` are the queries that chose the sides. */
export function compareSides(corpus: Corpus, pair: QueryPair, sides: Sides): Comparison {
  const tables = markStanding(COMPARED_FACETS.map((facet) => compareOn(facet, corpus, pair, sides)));
  const rows = tables.flatMap((table) => table.rows ?? []);
  return {
    tables,
    words: markWords(compareTitles(titleWordsOf(corpus.articles), sides)),
    compared: rows.filter(({ lack }) => lack === null).length,
    distinct: rows.filter(isDistinct).length,
    standing: rows.filter(({ stands }) => stands).length,
  };
}
