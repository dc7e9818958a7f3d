import { monthOf, type PartialDate, yearOf } from '../model/partial-date.ts';
import { type Columns, UNDATED } from './columns.ts';
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

/** The articles of one month, or the undated ones. */
export type TimelineStack = {
  readonly total: number;
  /** Articles the corpus has there, whatever the query. */
  readonly of: number;
  readonly segments: readonly TimelineSegment[];
};

type AxisMonth = {
  readonly month: PartialDate;
  /** No index of the corpus has an entry in this month, whatever the query. */
  readonly gap: boolean;
  readonly of: number;
};

export type MonthSpan = { readonly from: PartialDate; readonly to: PartialDate; readonly months: number };

/** Every month from the corpus's first to its last. No query changes it. */
export type TimelineAxis = {
  readonly months: readonly AxisMonth[];
  /** Undated articles of the corpus. */
  readonly undated: number;
  readonly gaps: readonly MonthSpan[];
};

export type TimelineStacks = {
  readonly months: readonly (TimelineStack & AxisMonth)[];
  readonly undated: TimelineStack;
};

/** Whether the query's dates let it through. */
type Chosen = { readonly chosen: boolean };

export type TimelineMonth = TimelineStack & AxisMonth & Chosen;

export type TimelineRows = {
  readonly months: readonly TimelineMonth[];
  readonly undated: TimelineStack & Chosen;
  readonly gaps: readonly MonthSpan[];
};

export function timelineAxis(columns: Columns): TimelineAxis {
  const { months, span, indexed } = columns;
  const first = span?.[0] ?? 0;
  const totals = new Uint32Array(monthCount(columns));
  for (const month of months) if (month !== UNDATED) totals[month - first] = (totals[month - first] ?? 0) + 1;
  const axis = Array.from(totals, (of, row) => ({
    month: monthOf(first + row),
    gap: indexed !== null && !indexed.has(first + row),
    of,
  }));
  const dated = totals.reduce((sum, of) => sum + of, 0);
  return { months: axis, undated: columns.size - dated, gaps: mergeGaps(axis) };
}

/** The stacks of a result's counts. They hold all dates, so a query that moves only its dates leaves them as they are. */
export function stackTimeline(
  { months, undated }: TimelineAxis,
  columns: Columns,
  counts: Result['timeline'],
): TimelineStacks {
  return {
    months: months.map((month, row) => ({ ...month, ...stackOf(columns, counts, row) })),
    undated: { of: undated, ...stackOf(columns, counts, months.length) },
  };
}

/** What the timeline draws: the articles of every month, those outside the query's dates included. */
export function timelineRows(stacks: TimelineStacks, { gaps }: TimelineAxis, query: Query): TimelineRows {
  return {
    months: stacks.months.map((month) => ({ ...month, chosen: isMonthChosen(query, month.month) })),
    undated: { ...stacks.undated, chosen: isUndatedChosen(query) },
    gaps,
  };
}

function stackOf(columns: Columns, counts: Uint32Array, row: number): Omit<TimelineStack, 'of'> {
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

/** Whether the query's range and years let the month through. */
export function isMonthChosen(query: Query, month: PartialDate): boolean {
  const { from, to } = query;
  if ((from !== null && month < from) || (to !== null && month > to)) return false;
  return passesTemporalFacets(query, yearOf(month));
}

function isUndatedChosen(query: Query): boolean {
  return query.from === null && query.to === null && passesTemporalFacets(query, NONE);
}

function mergeGaps(months: readonly AxisMonth[]): readonly MonthSpan[] {
  const spans: MonthSpan[] = [];
  for (const [row, { month, gap }] of months.entries()) {
    if (!gap) continue;
    const open = months[row - 1]?.gap ? spans.pop() : undefined;
    spans.push({ from: open?.from ?? month, to: month, months: (open?.months ?? 0) + 1 });
  }
  return spans;
}
