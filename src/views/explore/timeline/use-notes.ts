import { useMemo } from 'react';
import { formatMonth } from '../../../model/partial-date.ts';
import type { TimelineAxis } from '../../../query/timeline-rows.ts';
import type { Zoom } from '../../../query/view.ts';
import type { Explorer } from '../use-explorer.ts';
import { describeFew } from './describe-few.ts';
import { overlaps, reaches, spanOf } from './month-span.ts';
import { windowOf } from './month-window.ts';

const inWords = ({ from, to }: Zoom): string => `${formatMonth(from)} – ${formatMonth(to)}`;

/** Sentences for what the timeline leaves out of sight, and for shares that rest on little. */
export function useNotes({ query, view }: Pick<Explorer, 'query' | 'view'>, { months }: TimelineAxis) {
  const { zoom, measure } = view;
  const axis = useMemo(() => months.map(({ month }) => month), [months]);
  return useMemo(() => {
    const span = spanOf(zoom, axis);
    const notes: string[] = [];
    if (zoom !== null && !reaches(zoom, axis))
      notes.push(`No month of ${inWords(zoom)} is in this corpus, so its whole span is shown.`);
    else if (zoom !== null && !overlaps(windowOf(query, axis), span))
      notes.push(`The months chosen lie outside ${inWords(zoom)}, which is shown.`);
    if (measure === 'share') notes.push(describeShares(months.slice(span.start, span.end + 1)));
    return notes;
  }, [zoom, measure, axis, months, query]);
}

/** What a share is of, and how little that may be. */
function describeShares(months: TimelineAxis['months']): string {
  return ['Share of all articles of the month, whatever the filter.', describeFew(months)].join(' ').trim();
}
