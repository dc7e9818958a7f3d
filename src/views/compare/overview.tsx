import type { Comparison } from '../../query/compare/comparison.ts';
import { overlapOf } from '../../query/compare/sides.ts';
import { type TimelineRows, timelineRows } from '../../query/timeline-rows.ts';
import { describeComparison } from './describe/describe-comparison.ts';
import {
  describeMonths,
  describeOverlap,
  describeSmallSides,
  type MonthsOfSide,
} from './describe/describe-sides.ts';
import type { Comparing } from './use-comparison.ts';

function monthsOf({ months }: TimelineRows): MonthsOfSide {
  const chosen = months.filter((month) => month.chosen);
  return { months: chosen.length, gaps: chosen.filter(({ gap }) => gap).length };
}

type OverviewProps = { readonly comparing: Comparing; readonly comparison: Comparison };

/** The comparison in a few sentences: how much of it may be luck, and what the sides leave out. */
export function Overview({ comparing, comparison }: OverviewProps) {
  const { columns, pair, sides, corpus, a, b } = comparing;
  const months = describeMonths(
    monthsOf(timelineRows(columns, a.result, pair.a)),
    monthsOf(timelineRows(columns, b.result, pair.b)),
  );
  return (
    <div className="flex max-w-[60rem] flex-col gap-1 px-0.5">
      <p role="status" className="font-serif text-base leading-relaxed">
        {describeComparison(comparison)} {describeSmallSides(sides)}
      </p>
      <p className="text-muted text-xs">
        {describeOverlap(overlapOf(corpus.articles.length, sides))} {months}
      </p>
    </div>
  );
}
