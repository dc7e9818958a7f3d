import type { Zoom } from '../../../query/view.ts';
import type { Explorer } from '../use-explorer.ts';
import { describeGaps } from './describe-month.ts';
import { MonthFields } from './month-fields.tsx';
import { TimelineNotes } from './timeline-notes.tsx';
import { useNotes } from './use-notes.ts';
import type { Timeline } from './use-timeline.ts';
import { useTimelineCommands } from './use-timeline-commands.ts';
import { ZoomButtons } from './zoom-buttons.tsx';

type TimelineFooterProps = {
  readonly explorer: Explorer;
  /** The same once what is moved has come to rest: lists of months take long to follow. */
  readonly rested: Explorer;
  readonly timeline: Timeline;
  /** The chosen months; null where they are all. */
  readonly selection: Zoom | null;
};

/** Under the timeline and its table: which months they show, and what a reader must know of them. */
export function TimelineFooter({ explorer, rested, timeline, selection }: TimelineFooterProps) {
  const notes = useNotes(explorer, timeline);
  useTimelineCommands(explorer, selection);
  return (
    <div className="mt-2 flex flex-wrap items-start gap-x-6 gap-y-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <MonthFields explorer={rested} axis={timeline.months} />
        <ZoomButtons explorer={explorer} selection={selection} />
      </div>
      <TimelineNotes gaps={describeGaps(timeline.rows.gaps)} notes={notes} />
    </div>
  );
}
