import { useMemo } from 'react';
import { formatMonth } from '../../../model/partial-date.ts';
import { isSelected } from '../../../query/query.ts';
import type { Zoom } from '../../../query/view.ts';
import type { Explorer } from '../use-explorer.ts';
import { describeFew } from './describe-few.ts';
import { overlaps, reaches } from './month-span.ts';
import { windowOf } from './month-window.ts';
import type { Timeline } from './use-timeline.ts';

const inWords = ({ from, to }: Zoom): string => `${formatMonth(from)} – ${formatMonth(to)}`;

const MAIN_TOPIC = 'Colours are of an article’s main topic; a filter finds it by any of its topics.';

/** Sentences for what the timeline leaves out of sight, and for what might be misread. */
export function useNotes(
  { query, view: { zoom, measure } }: Pick<Explorer, 'query' | 'view'>,
  { axis, months, span }: Pick<Timeline, 'axis' | 'months' | 'span'>,
): readonly string[] {
  return useMemo(() => {
    const notes: string[] = [];
    if (zoom !== null && !reaches(zoom, months))
      notes.push(`No month of ${inWords(zoom)} is in this corpus, so its whole span is shown.`);
    else if (zoom !== null && !overlaps(windowOf(query, months), span))
      notes.push(`The months chosen lie outside ${inWords(zoom)}, which is shown.`);
    if (measure === 'share') {
      notes.push('Share of all articles of the month, whatever the filter.');
      notes.push(describeFew(axis.months.slice(span.start, span.end + 1)));
    }
    if (isSelected(query.facets.topic)) notes.push(MAIN_TOPIC);
    return notes.filter((note) => note !== '');
  }, [zoom, measure, axis, months, span, query]);
}
