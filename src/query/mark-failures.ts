import { type Columns, UNDATED } from './columns.ts';
import type { FacetColumn } from './facet-column.ts';
import { FACETS } from './facets/index.ts';
import { monthsOf } from './month-index.ts';
import type { MonthRange, Query, Selection } from './query.ts';
import { facetBit, type Masks, RANGE_BIT, TEXT_BIT } from './tally.ts';

/** Positions in `corpus.articles` of the articles a search finds, best first. */
export type Found = Uint32Array;

/** A query and what its text finds; null where the text narrows nothing. */
export type Asked = { readonly query: Query; readonly found: Found | null };

/**
 * Writes into `into` the masks as `asked` makes them, from those of `last`, working out only the `changed` bits. Gives the articles whose masks
 * differ, in a part of `room`, which has a place for every article; null where most may.
 */
export function markFailures(
  into: Masks,
  masks: Masks,
  columns: Columns,
  last: Asked | null,
  { query, found }: Asked,
  changed: number,
  room: Uint32Array,
): Uint32Array | null {
  into.set(masks);
  if (changed & RANGE_BIT) markRange(into, columns.months, query);
  if (changed & TEXT_BIT) markText(into, found);
  let moved: Uint32Array | null = null;
  for (const [at, { id }] of FACETS.entries()) {
    const bit = facetBit(at);
    if (!(changed & bit)) continue;
    const selections = [last?.query.facets[id] ?? null, query.facets[id]] as const;
    moved = markFacet(into, columns, columns.facets[id], selections, bit, room);
    if (changed !== bit) moved = null;
  }
  return moved;
}

// Articles, offsets and codes are the columns' own, so the arrays have an element there.

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
  for (let i = 0; i < into.length; i++)
    into[i] = found === null ? (into[i] as number) & ~TEXT_BIT : (into[i] as number) | TEXT_BIT;
  for (const article of found ?? []) into[article] = (into[article] as number) & ~TEXT_BIT;
}

/** Above the bits of a mask: the same bits once more, for what is excluded. */
const EXCLUDED = 16;

/**
 * Goes only through the articles of the values chosen otherwise than before. Where the facet begins to want a value, or no longer wants any, all others
 * are marked alike before that.
 */
function markFacet(
  into: Masks,
  { values }: Columns,
  column: FacetColumn,
  [last, selection]: readonly [Selection | null, Selection],
  bit: number,
  room: Uint32Array,
): Uint32Array | null {
  const { offsets, codes, articlesWith } = values;
  const wanted = wantedBit(selection, bit);
  const isBlank = last === null || wantedBit(last, bit) !== wanted;
  if (isBlank) for (let i = 0; i < into.length; i++) into[i] = ((into[i] as number) & ~bit) | wanted;
  const chosen = chosenBits(values.size, column, selection, bit);
  const before = chosenBits(values.size, column, isBlank ? null : last, bit);
  let size = 0;
  for (let code = column.base; code < column.base + column.terms.length; code++) {
    if (chosen[code] === before[code]) continue;
    const articles = articlesWith(code);
    for (let i = 0; i < articles.length; i++) {
      const article = articles[i] as number;
      const end = offsets[article + 1] as number;
      let bits = 0;
      for (let k = offsets[article] as number; k < end; k++) bits |= chosen[codes[k] as number] as number;
      const mask = ((into[article] as number) & ~bit) | (wanted & ~bits) | (bits >>> EXCLUDED);
      if (mask === into[article]) continue;
      into[article] = mask;
      room[size++] = article;
    }
  }
  return isBlank ? null : room.subarray(0, size);
}

const wantedBit = ({ include }: Selection, bit: number): number => (include.length > 0 ? bit : 0);

/** By code: the facet's bit where the value is included, the same bit higher up where it is excluded. */
function chosenBits(
  size: number,
  { base, codeOf }: FacetColumn,
  selection: Selection | null,
  bit: number,
): Uint32Array {
  const chosen = new Uint32Array(size);
  const put = (value: string, bits: number): void => {
    const code = codeOf.get(value);
    if (code !== undefined) chosen[base + code] = bits;
  };
  for (const value of selection?.include ?? []) put(value, bit);
  for (const value of selection?.exclude ?? []) put(value, bit << EXCLUDED);
  return chosen;
}
