import type { Query } from '../query.ts';
import { isMonthChosen, type TimelineAxis } from '../timeline-rows.ts';

/** Months that a side's dates let through, and how many of them no index has an entry for. */
export type MonthsOfSide = { readonly months: number; readonly gaps: number };

export function monthsOfSide({ months }: TimelineAxis, side: Query): MonthsOfSide {
  const chosen = months.filter(({ month }) => isMonthChosen(side, month));
  return { months: chosen.length, gaps: chosen.filter(({ gap }) => gap).length };
}
