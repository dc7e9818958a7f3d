import { type Columns, UNDATED } from './columns.ts';
import type { ValueTable } from './facet-column.ts';
import { FACETS, type FacetId } from './facets/index.ts';
import { monthsOf } from './month-index.ts';
import type { MonthRange, Query } from './query.ts';
import { facetBit, type Masks, RANGE_BIT, TEXT_BIT } from './tally.ts';

/** Positions in `corpus.articles` of the articles a search finds, best first. */
export type Found = Uint32Array;

/** A query and what its text finds; null where the text narrows nothing. */
export type Asked = { readonly query: Query; readonly found: Found | null };

/**
 * Writes into `into` the masks as `asked` makes them, from those of `last`, working out only the `changed` bits. Gives the articles
 * whose masks differ, in a part of `room`, which has a place for every article; null where it could be any.
 */
export function markFailures(
  into: Masks,
  masks: Masks,
  columns: Columns,
  [last, asked]: readonly [last: Asked, asked: Asked],
  changed: number,
  room: Uint32Array,
): Uint32Array | null {
  into.set(masks);
  if (changed & RANGE_BIT) markRange(into, columns.months, asked.query);
  if (changed & TEXT_BIT) markText(into, asked.found);
  let moved: Uint32Array | null = null;
  for (const [at, { id }] of FACETS.entries()) {
    const bit = facetBit(at);
    if (!(changed & bit)) continue;
    const choices = [choose(columns, id, last.query, bit), choose(columns, id, asked.query, bit)] as const;
    const listed = markFacet(into, columns.values, choices, bit, room);
    if (changed === bit) moved = listed;
  }
  return moved;
}

// Articles, offsets and codes are the columns' own, so the arrays have an element there.

function markAll(into: Masks, bit: number, failing: number): void {
  for (let i = 0; i < into.length; i++) into[i] = ((into[i] as number) & ~bit) | failing;
}

function markRange(into: Masks, months: Int32Array, range: MonthRange): void {
  // An undated article has a month below 0.
  const [low, high] = monthsOf(range) ?? [UNDATED, Number.MAX_SAFE_INTEGER];
  for (let i = 0; i < into.length; i++) {
    const month = months[i] as number;
    const failing = month < low || month > high ? RANGE_BIT : 0;
    into[i] = ((into[i] as number) & ~RANGE_BIT) | failing;
  }
}

function markText(into: Masks, found: Found | null): void {
  markAll(into, TEXT_BIT, found === null ? 0 : TEXT_BIT);
  for (const article of found ?? []) into[article] = (into[article] as number) & ~TEXT_BIT;
}

/** Above the bits of a mask: the same bits once more, for what is excluded. */
const EXCLUDED = 16;

/** What is chosen of a facet. */
type Choice = {
  /** By code: the facet's bit where the value is included, the same bit higher up where it is excluded. */
  readonly chosen: Uint32Array;
  /** The facet's bit where an article needs one of its values, or 0. */
  readonly wanted: number;
};

function choose({ facets, values }: Columns, id: FacetId, query: Query, bit: number): Choice {
  const { include, exclude } = query.facets[id];
  const { base, codeOf } = facets[id];
  const chosen = new Uint32Array(values.size);
  const put = (value: string, bits: number): void => {
    const code = codeOf.get(value);
    if (code !== undefined) chosen[base + code] = bits;
  };
  for (const value of include) put(value, bit);
  for (const value of exclude) put(value, bit << EXCLUDED);
  return { chosen, wanted: include.length > 0 ? bit : 0 };
}

/**
 * Goes only through the articles of values that are chosen otherwise than before. Where the facet begins to want a value, or
 * no longer wants any, all others are marked alike first.
 */
function markFacet(
  into: Masks,
  { offsets, codes, articlesWith }: ValueTable,
  [before, { chosen, wanted }]: readonly [before: Choice, after: Choice],
  bit: number,
  room: Uint32Array,
): Uint32Array | null {
  const isAnew = before.wanted !== wanted;
  if (isAnew) markAll(into, bit, wanted);
  const maskOf = (article: number): number => {
    const end = offsets[article + 1] as number;
    let bits = 0;
    for (let k = offsets[article] as number; k < end; k++) bits |= chosen[codes[k] as number] as number;
    return ((into[article] as number) & ~bit) | (wanted & ~bits) | (bits >>> EXCLUDED);
  };
  let size = 0;
  for (let code = 0; code < chosen.length; code++) {
    if (chosen[code] === (isAnew ? 0 : before.chosen[code])) continue;
    for (const article of articlesWith(code)) {
      const mask = maskOf(article);
      if (mask === into[article]) continue;
      into[article] = mask;
      room[size++] = article;
    }
  }
  return isAnew ? null : room.subarray(0, size);
}
