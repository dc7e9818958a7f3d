import type { Articles } from '../model/article-table.ts';
import type { Columns } from './columns.ts';
import { FACETS, type FacetId } from './facets/index.ts';
import { type Found, markFailures } from './mark-failures.ts';
import { partsBetween } from './month-index.ts';
import { EVERYTHING, type Query, sortInForce } from './query.ts';
import { createRecount } from './recount.ts';
import { countsByFacet, createTally, facetBit, type Masks, RANGE_BIT, TEXT_BIT, UNCOUNTED } from './tally.ts';

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

/**
 * Answers queries over one corpus. It remembers which conditions each article fails, so a query costs what
 * changed since the last one; results are independent of each other and of the order of questions. Without `articles`, which
 * have the titles, the order by title is the newest first.
 */
export function createEvaluator(columns: Columns, articles: Articles | null = null): Evaluate {
  let masks: Masks = new Uint16Array(columns.size).fill(UNCOUNTED);
  let spare: Masks = new Uint16Array(columns.size);
  const room = new Uint32Array(columns.size);
  const tally = createTally(columns);
  const recount = createRecount(tally, columns);
  let last: Asked | null = null;

  return (query, found = null) => {
    const asked = { query, found };
    const changed = changedBits(last, asked);
    const moved = changed === RANGE_BIT && last !== null ? movedBetween(columns, last.query, query) : null;
    if (moved !== null) for (const part of moved) recount.flip(masks, part, RANGE_BIT);
    else if (changed !== 0) {
      markFailures(spare, masks, columns, asked, changed);
      recount.all(masks, spare, changed);
      [masks, spare] = [spare, masks];
    }
    last = asked;
    const ids = idsInOrder(orderOf(columns, articles, asked), masks, room);
    return {
      ids,
      total: ids.length,
      of: columns.size,
      counts: countsByFacet(columns, tally.values.slice()),
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

type Asked = { readonly query: Query; readonly found: Found | null };

/** The articles that only one of two ranges keeps; null where they are so many that looking at all is quicker. */
function movedBetween(columns: Columns, before: Query, after: Query): readonly Uint32Array[] | null {
  const parts = partsBetween(columns.byMonth, columns.span?.[0] ?? 0, before, after);
  return parts.reduce((sum, { length }) => sum + length, 0) * 4 < columns.size ? parts : null;
}

function orderOf({ orders }: Columns, articles: Articles | null, { query, found }: Asked): Uint32Array {
  const sort = sortInForce(query);
  if (sort === 'title') return articles === null ? orders.newest : articles.byTitle();
  return sort === 'relevance' ? (found ?? orders.newest) : orders[sort];
}

const sameValues = (a: readonly string[], b: readonly string[]): boolean =>
  a === b || (a.length === b.length && a.every((value, i) => value === b[i]));

function changedBits(before: Asked | null, { query, found }: Asked): number {
  if (before === null) return UNCOUNTED;
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
    if (masks[article] === 0) room[total++] = article;
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
