import { lazy, memo, useMemo } from 'react';
import { withAnyTime } from '../../../query/query.ts';
import { withMeasure } from '../../../query/view.ts';
import { ChartFrame, captionOf } from '../../../ui/chart-frame/chart-frame.tsx';
import { LazyPart } from '../../../ui/lazy-part.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { printChartCsv } from '../../print-chart-csv.ts';
import { printFilter } from '../../print-filter.ts';
import { loadRest } from '../load-rest.ts';
import { MeasureToggle } from '../measure-toggle.tsx';
import type { Explorer } from '../use-explorer.ts';
import { describeShown, describeTimeline } from './describe-months.ts';
import { chosenSpan } from './month-span.ts';
import { windowOf } from './month-window.ts';
import { TimelineLegend } from './timeline-legend.tsx';
import { TimelinePlot } from './timeline-plot.tsx';
import { useTimeline } from './use-timeline.ts';

const TimelineFooter = lazy(async () => ({ default: (await loadRest()).TimelineFooter }));

const TimelineTwin = lazy(async () => ({ default: (await import('./timeline-twin.tsx')).TimelineTwin }));

const TITLE = 'Timeline';

type TimelinePanelProps = {
  readonly explorer: Explorer;
  /** The same once what is moved has come to rest. */
  readonly rested: Explorer;
};

/** Articles a month, and the range of months to narrow them to. */
export const TimelinePanel = memo(function TimelinePanel({ explorer, rested }: TimelinePanelProps) {
  const { corpus, columns, query, result, view, changeView } = explorer;
  const { domains } = corpus.taxonomy;
  const timeline = useTimeline(explorer);
  const { rows, months, marks } = timeline;
  const selection = useMemo(() => chosenSpan(rows.months), [rows]);
  if (months.length === 0) return <Undrawn />;
  const shown = describeShown(result.total, result.of, rows, view.measure);
  const window = selection === null ? null : windowOf(selection, months);
  const filter = printFilter(withAnyTime(query), columns);
  return (
    <ChartFrame
      title={TITLE}
      hint={shown}
      summary={describeTimeline(rows)}
      filter={filter}
      twin={<TimelineTwin explorer={explorer} timeline={timeline} caption={captionOf(TITLE, filter)} />}
      tableOf={async () =>
        (await import('./linked-timeline-table.ts')).linkedTimelineTable(explorer, timeline)
      }
      csvOf={(table) => printChartCsv(table, TITLE, filter)}
      drawingOf={async () => {
        const { timelinePicture } = await import('./timeline-picture.tsx');
        return timelinePicture({
          ...timeline,
          marks: marks ?? [],
          axis: months,
          view,
          window,
          domains,
          shown,
        });
      }}
      actions={
        <MeasureToggle
          measure={view.measure}
          per="month"
          onChange={(measure) => changeView((now) => withMeasure(now, measure))}
        />
      }
      footer={
        <LazyPart placeholder={<div className="mt-2 min-h-8" />}>
          <TimelineFooter explorer={explorer} rested={rested} timeline={timeline} selection={selection} />
        </LazyPart>
      }
    >
      <TimelineLegend explorer={explorer} domains={domains} timeline={timeline} />
      <TimelinePlot explorer={explorer} timeline={timeline} />
    </ChartFrame>
  );
});

function Undrawn() {
  return (
    <Panel title={TITLE}>
      <p className="text-muted">No article of this corpus has a date.</p>
    </Panel>
  );
}
