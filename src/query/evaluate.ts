import type { Articles } from '../model/article-table.ts';
import type { Columns } from './columns.ts';
import { FACETS, type FacetId } from './facets/index.ts';
import { type Asked, type Found, markFailures } from './mark-failures.ts';
import { rowsOf } from './month-index.ts';
import { EVERYTHING, type Query, sortInForce } from './query.ts';
import { type RangeCounts, sumByMonth } from './range-counts.ts';
import { listByMonth, type RangeList } from './range-list.ts';
import { createRecount } from './recount.ts';
import { countsByFacet, createTally, facetBit, type Masks, RANGE_BIT, TEXT_BIT } from './tally.ts';

export type UnknownValue = { readonly facet: FacetId; readonly value: string };

export type Result = {
  /** Positions in `corpus.articles` of the articles the query keeps, in its order. */
  readonly ids: Uint32Array;
  readonly total: number;
  /** Articles in the corpus. */
  readonly of: number;
  /** By facet and code: articles that would match with that facet left open. */
  readonly counts: Readonly<Record<FacetId, Uint32Array>>;
  /** By month and slot (see `Tally`): articles that would match with all dates left open. */
  readonly timeline: Uint32Array;
  /** Values the query names that the corpus does not have; they match nothing. */
  readonly unknown: readonly UnknownValue[];
};

/**
 * Answers a query. `found` is what its text finds; without it the text narrows nothing, as long as no answer is there.
 * The same list of found articles must be the same object.
 */
export type Evaluate = (query: Query, found?: Found | null) => Result;

/** Answers for any range of months while every other condition stays. */
type Ranged = { readonly counts: RangeCounts; readonly order: Uint32Array; readonly list: RangeList };

/**
 * Answers queries over one corpus. It remembers which conditions each article fails, so a query costs what changed since the
 * last one: next to nothing where only the range of months moved; results are independent of each other and of the order
 * of questions. Without `articles`, which have the titles, the order by title is the newest first.
 */
export function createEvaluator(columns: Columns, articles: Articles | null = null): Evaluate {
  let masks: Masks = new Uint16Array(columns.size);
  let spare: Masks = new Uint16Array(columns.size);
  const room = new Uint32Array(columns.size);
  const tally = createTally(columns);
  const recount = createRecount(tally, columns);
  /** What masks and tally are of. */
  let counted: Asked = { query: EVERYTHING, found: null };
  let ranged: Ranged | null = null;

  const count = (asked: Asked, changed: number): void => {
    const moved = markFailures(spare, masks, columns, [counted, asked], changed, room);
    recount(masks, spare, changed, moved);
    [masks, spare] = [spare, masks];
    counted = asked;
    ranged = null;
  };
  const rangedIn = (order: Uint32Array): Ranged => {
    if (ranged?.order === order) return ranged;
    const counts = ranged?.counts ?? sumByMonth(columns, masks);
    ranged = { counts, order, list: listByMonth(columns, masks, order) };
    return ranged;
  };
  const answer = (
    asked: Asked,
    order: Uint32Array,
  ): Pick<Result, 'ids'> & { readonly values: Uint32Array } => {
    const changed = changedBits(counted, asked);
    if (changed === RANGE_BIT) {
      const { counts, list } = rangedIn(order);
      const rows = rowsOf(columns.byMonth, columns.span?.[0] ?? 0, asked.query);
      return { ids: list(asked.query), values: counts(rows) };
    }
    if (changed !== 0) count(asked, changed);
    return { ids: idsInOrder(order, masks, room), values: tally.values.slice() };
  };

  return (query, found = null) => {
    const asked = { query, found };
    const { ids, values } = answer(asked, orderOf(columns, articles, asked));
    return {
      ids,
      total: ids.length,
      of: columns.size,
      counts: countsByFacet(columns, values),
      timeline: tally.timeline.slice(),
      unknown: findUnknown(columns, query),
    };
  };
}

/** `createEvaluator` for a single question. */
export function evaluate(
  columns: Columns,
  query: Query = EVERYTHING,
  found: Found | null = null,
  articles: Articles | null = null,
): Result {
  return createEvaluator(columns, articles)(query, found);
}

function orderOf({ orders }: Columns, articles: Articles | null, { query, found }: Asked): Uint32Array {
  const sort = sortInForce(query);
  if (sort === 'title') return articles === null ? orders.newest : articles.byTitle();
  return sort === 'relevance' ? (found ?? orders.newest) : orders[sort];
}

const sameValues = (a: readonly string[], b: readonly string[]): boolean =>
  a === b || (a.length === b.length && a.every((value, i) => value === b[i]));

function changedBits(before: Asked, { query, found }: Asked): number {
  const last = before.query;
  const range = last.from === query.from && last.to === query.to ? 0 : RANGE_BIT;
  const text = before.found === found ? 0 : TEXT_BIT;
  return FACETS.reduce((bits, { id }, at) => {
    const [a, b] = [last.facets[id], query.facets[id]];
    const same = sameValues(a.include, b.include) && sameValues(a.exclude, b.exclude);
    return same ? bits : bits | facetBit(at);
  }, range | text);
}

function idsInOrder(order: Uint32Array, masks: Masks, room: Uint32Array): Uint32Array {
  let total = 0;
  for (let i = 0; i < order.length; i++) {
    const article = order[i] as number;
    // Written for all, kept where the mask is 0: faster than a branch that no processor could foretell.
    room[total] = article;
    total += ((masks[article] as number) - 1) >>> 31;
  }
  return room.slice(0, total);
}

function findUnknown(columns: Columns, query: Query): readonly UnknownValue[] {
  return FACETS.flatMap(({ id }) => {
    const { include, exclude } = query.facets[id];
    return [...new Set([...include, ...exclude])]
      .filter((value) => !columns.facets[id].codeOf.has(value))
      .map((value) => ({ facet: id, value }));
  });
}
