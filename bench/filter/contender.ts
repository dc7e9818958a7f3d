import { type Article, placedDate } from '../../src/model/article.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import type { FacetId } from '../../src/query/facets/index.ts';
import type { Query } from '../../src/query/query.ts';

/** All a page shows of an answer, in one form for every contender. */
export type Snapshot = {
  readonly total: number;
  /** Dates of the first of the list; articles of one date come in any order. */
  readonly newest: readonly string[];
  readonly counts: Readonly<Record<FacetId, Readonly<Record<string, number>>>>;
  /** Articles by month with the dates left open; undated under an empty name. */
  readonly months: Readonly<Record<string, number>>;
};

export type Opened = {
  /** Does all the work of an answer: total, counts of every facet, timeline, the first of the list. Timed. */
  readonly move: (query: Query) => void;
  /** The last answer. Not timed. */
  readonly read: () => Snapshot;
};

export type Contender = (corpus: Corpus) => Opened;

/** Articles of the list that are on screen. */
export const ON_SCREEN = 60;

/** Of a table of counts, what there is any of. */
export function present(counts: Iterable<readonly [string, number]>): Readonly<Record<string, number>> {
  const some = [...counts].filter(([, count]) => count > 0);
  return Object.fromEntries(some.sort(([a], [b]) => (a < b ? -1 : 1)));
}

export const dateOf = ({ date }: Article): string => placedDate(date) ?? '';
