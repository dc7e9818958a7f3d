import { useMemo } from 'react';
import type { DateBasis } from '../../../model/article.ts';
import type { ArticleTable } from '../../../model/article-table.ts';
import type { PartialDate } from '../../../model/partial-date.ts';
import { withAnyTime } from '../../../query/query.ts';
import type { TimelineMark } from '../../../query/timeline-marks.ts';
import {
  stackTimeline,
  type TimelineAxis,
  type TimelineRows,
  type TimelineStacks,
  timelineAxis,
  timelineRows,
} from '../../../query/timeline-rows.ts';
import { printQuery, readQuery } from '../../../query/url.ts';
import type { Explorer } from '../use-explorer.ts';
import { spanOf } from './month-span.ts';
import type { MonthWindow } from './month-window.ts';
import { useMarks } from './strip/use-marks.ts';
import { useSameArray } from './use-same-array.ts';

export type Timeline = {
  readonly axis: TimelineAxis;
  readonly months: readonly PartialDate[];
  readonly stacks: TimelineStacks;
  readonly rows: TimelineRows;
  /** The same as if no months were chosen: a drag of the brush leaves them the same object. */
  readonly undragged: TimelineRows;
  /** The months shown, as positions in `months`. */
  readonly span: MonthWindow;
  /** Of the articles of any date; null where those of the months shown are too many to draw. */
  readonly marks: readonly TimelineMark[] | null;
  readonly hasInferred: boolean;
  /** Whether only a bound is known of some dates. */
  readonly hasBounds: boolean;
};

function basesIn({ dateBases: { words, codes } }: ArticleTable): ReadonlySet<DateBasis> {
  return new Set(words.filter((_, code) => codes.includes(code)));
}

/** What the timeline draws, in parts: a query that moves only its dates leaves all but `rows` the same objects. */
export function useTimeline(explorer: Explorer): Timeline {
  const { corpus, columns, query, view, result } = explorer;
  const axis = useMemo(() => timelineAxis(columns), [columns]);
  const counts = useSameArray(result.timeline);
  const stacks = useMemo(() => stackTimeline(axis, columns, counts), [axis, columns, counts]);
  const rows = useMemo(() => timelineRows(stacks, axis, query), [stacks, axis, query]);
  const anyTime = printQuery(withAnyTime(query));
  const undragged = useMemo(
    () => timelineRows(stacks, axis, readQuery(new URLSearchParams(anyTime)).query),
    [stacks, axis, anyTime],
  );
  const months = useMemo(() => axis.months.map(({ month }) => month), [axis]);
  const span = useMemo(() => spanOf(view.zoom, months), [view.zoom, months]);
  const marks = useMarks(explorer, stacks, span);
  const kinds = useMemo(() => basesIn(corpus.table), [corpus]);
  return {
    axis,
    months,
    stacks,
    rows,
    undragged,
    span,
    marks,
    hasInferred: kinds.has('inferred'),
    hasBounds: kinds.has('not-before'),
  };
}
