import { memo, useMemo } from 'react';
import { withMeasure } from '../../../query/view.ts';
import { Panel } from '../../../ui/panel.tsx';
import { MeasureToggle } from '../measure-toggle.tsx';
import type { Explorer } from '../use-explorer.ts';
import { describeGaps, describeShown, describeTimeline } from './describe-months.ts';
import { MonthFields } from './month-fields.tsx';
import { chosenSpan } from './month-span.ts';
import { TimelineLegend } from './timeline-legend.tsx';
import { TimelineNotes } from './timeline-notes.tsx';
import { TimelinePlot } from './timeline-plot.tsx';
import { useNotes } from './use-notes.ts';
import { useTimeline } from './use-timeline.ts';
import { ZoomButtons } from './zoom-buttons.tsx';

/** Articles a month, and the range of months to narrow them to. */
export const TimelinePanel = memo(function TimelinePanel({ explorer }: { readonly explorer: Explorer }) {
  const { corpus, result, view, changeView } = explorer;
  const { axis, stacks, rows, months, hasInferred, hasBounds } = useTimeline(explorer);
  const selection = useMemo(() => chosenSpan(rows.months), [rows]);
  const notes = useNotes(explorer, axis);
  return (
    <Panel
      title="Timeline"
      hint={describeShown(result.total, result.of, rows, view.measure)}
      actions={
        <MeasureToggle
          measure={view.measure}
          per="month"
          onChange={(measure) => changeView((now) => withMeasure(now, measure))}
        />
      }
    >
      {months.length === 0 ? (
        <p className="text-muted">No article of this corpus has a date.</p>
      ) : (
        <>
          <p className="sr-only">{describeTimeline(rows)}</p>
          <TimelineLegend
            explorer={explorer}
            domains={corpus.taxonomy.domains}
            hasGaps={rows.gaps.length > 0}
            hasInferred={hasInferred}
            hasBounds={hasBounds}
          />
          <TimelinePlot
            explorer={explorer}
            stacks={stacks}
            rows={rows}
            axis={months}
            hasUndated={axis.undated > 0}
          />
          <div className="mt-2 flex flex-wrap items-start gap-x-6 gap-y-2">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
              <MonthFields explorer={explorer} axis={months} />
              <ZoomButtons explorer={explorer} selection={selection} />
            </div>
            <TimelineNotes gaps={describeGaps(rows.gaps)} notes={notes} />
          </div>
        </>
      )}
    </Panel>
  );
});
