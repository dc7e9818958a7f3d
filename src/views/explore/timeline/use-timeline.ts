import { useMemo } from 'react';
import type { PartialDate } from '../../../model/partial-date.ts';
import {
  stackTimeline,
  type TimelineAxis,
  type TimelineRows,
  type TimelineStacks,
  timelineAxis,
  timelineRows,
} from '../../../query/timeline-rows.ts';
import type { Explorer } from '../use-explorer.ts';
import { useSameArray } from './use-same-array.ts';

export type Timeline = {
  readonly axis: TimelineAxis;
  readonly months: readonly PartialDate[];
  readonly stacks: TimelineStacks;
  readonly rows: TimelineRows;
  readonly hasInferred: boolean;
  /** Whether only a bound is known of some dates. */
  readonly hasBounds: boolean;
};

/** What the timeline draws, in parts: a query that moves only its dates leaves all but `rows` the same objects. */
export function useTimeline({ corpus, columns, query, result }: Explorer): Timeline {
  const axis = useMemo(() => timelineAxis(columns), [columns]);
  const counts = useSameArray(result.timeline);
  const stacks = useMemo(() => stackTimeline(axis, columns, counts), [axis, columns, counts]);
  const rows = useMemo(() => timelineRows(stacks, axis, query), [stacks, axis, query]);
  const months = useMemo(() => axis.months.map(({ month }) => month), [axis]);
  const kinds = useMemo(() => new Set(corpus.articles.map(({ date }) => date.basis)), [corpus]);
  return {
    axis,
    months,
    stacks,
    rows,
    hasInferred: kinds.has('inferred'),
    hasBounds: kinds.has('not-before'),
  };
}
