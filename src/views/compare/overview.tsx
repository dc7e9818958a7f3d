import { useMemo } from 'react';
import type { Comparison } from '../../query/compare/comparison.ts';
import { monthsOfSide } from '../../query/compare/months-of-side.ts';
import { overlapOf } from '../../query/compare/sides.ts';
import { timelineAxis } from '../../query/timeline-rows.ts';
import { describeComparison } from './describe/describe-comparison.ts';
import { describeMonths, describeOverlap, describeSmallSides } from './describe/describe-sides.ts';
import type { Comparing } from './use-comparison.ts';

type OverviewProps = { readonly comparing: Comparing; readonly comparison: Comparison };

/** The comparison in a few sentences: how much of it may be luck, and what the sides leave out. */
export function Overview({ comparing, comparison }: OverviewProps) {
  const { columns, pair, sides, corpus } = comparing;
  const axis = useMemo(() => timelineAxis(columns), [columns]);
  const months = describeMonths(monthsOfSide(axis, pair.a), monthsOfSide(axis, pair.b));
  return (
    <div className="flex max-w-[60rem] flex-col gap-1 px-0.5">
      <p role="status" className="text-pretty font-serif text-base leading-relaxed">
        {describeComparison(comparison)} {describeSmallSides(sides)}
      </p>
      <p className="text-muted text-xs">
        {describeOverlap(overlapOf(corpus.articles.length, sides))} {months}
      </p>
    </div>
  );
}
