import { monthOf, type PartialDate, yearOf } from '../model/partial-date.ts';
import type { Columns } from './columns.ts';
import type { Result } from './evaluate.ts';
import { NONE } from './facets/facet.ts';
import { FACETS } from './facets/index.ts';
import type { Query } from './query.ts';
import { monthCount, slotCount } from './tally.ts';

/** Articles of one domain in one month whose dates are equally well known. */
export type TimelineSegment = {
  /** Null for articles without a known topic. */
  readonly domain: string | null;
  readonly inferred: boolean;
  readonly count: number;
};

export type TimelineStack = {
  readonly total: number;
  readonly segments: readonly TimelineSegment[];
  /** Whether the query's dates let it through. */
  readonly chosen: boolean;
};

export type TimelineMonth = TimelineStack & {
  readonly month: PartialDate;
  /** No index of the corpus has an entry in this month, whatever the query. */
  readonly gap: boolean;
};

export type MonthSpan = { readonly from: PartialDate; readonly to: PartialDate; readonly months: number };

export type TimelineRows = {
  /** Every month from the corpus's first to its last. */
  readonly months: readonly TimelineMonth[];
  readonly undated: TimelineStack;
  readonly gaps: readonly MonthSpan[];
  /** Most articles any month has. */
  readonly highest: number;
};

/** What the timeline draws: the articles of every month, those outside the query's dates included. */
export function timelineRows(columns: Columns, result: Result, query: Query): TimelineRows {
  const first = columns.span?.[0] ?? 0;
  const months = Array.from({ length: monthCount(columns) }, (_, row): TimelineMonth => {
    const month = monthOf(first + row);
    return {
      month,
      gap: columns.indexed !== null && !columns.indexed.has(first + row),
      ...stackOf(columns, result.timeline, row),
      chosen: isMonthChosen(query, month),
    };
  });
  return {
    months,
    undated: { ...stackOf(columns, result.timeline, months.length), chosen: isUndatedChosen(query) },
    gaps: mergeGaps(months),
    highest: months.reduce((most, { total }) => Math.max(most, total), 0),
  };
}

function stackOf(columns: Columns, counts: Uint32Array, row: number): Omit<TimelineStack, 'chosen'> {
  const width = slotCount(columns);
  const segments = [...counts.subarray(row * width, (row + 1) * width)]
    .map((count, slot) => ({
      domain: columns.domains[slot >> 1] ?? null,
      inferred: slot % 2 === 1,
      count,
    }))
    .filter(({ count }) => count > 0);
  return { segments, total: segments.reduce((sum, { count }) => sum + count, 0) };
}

function passesTemporalFacets(query: Query, value: string): boolean {
  return FACETS.filter(({ temporal }) => temporal).every(({ id }) => {
    const { include, exclude } = query.facets[id];
    return (include.length === 0 || include.includes(value)) && !exclude.includes(value);
  });
}

function isMonthChosen(query: Query, month: PartialDate): boolean {
  const { from, to } = query;
  if ((from !== null && month < from) || (to !== null && month > to)) return false;
  return passesTemporalFacets(query, yearOf(month));
}

function isUndatedChosen(query: Query): boolean {
  return query.from === null && query.to === null && passesTemporalFacets(query, NONE);
}

function mergeGaps(months: readonly TimelineMonth[]): readonly MonthSpan[] {
  const spans: MonthSpan[] = [];
  for (const [row, { month, gap }] of months.entries()) {
    if (!gap) continue;
    const open = months[row - 1]?.gap ? spans.pop() : undefined;
    spans.push({ from: open?.from ?? month, to: month, months: (open?.months ?? 0) + 1 });
  }
  return spans;
}
