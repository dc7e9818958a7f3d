import { Fragment, memo, useMemo } from 'react';
import { UNDATED } from '../../../query/columns.ts';
import { timelineRows } from '../../../query/timeline-rows.ts';
import { Panel } from '../../../ui/panel.tsx';
import type { Explorer } from '../use-explorer.ts';
import { describeGaps, describeTimeline } from './describe-months.ts';
import { MonthFields } from './month-fields.tsx';
import { TimelineLegend } from './timeline-legend.tsx';
import { TimelinePlot } from './timeline-plot.tsx';

/** Articles a month, and the range of months to narrow them to. */
export const TimelinePanel = memo(function TimelinePanel({ explorer }: { readonly explorer: Explorer }) {
  const { corpus, columns, query, result } = explorer;
  const rows = useMemo(() => timelineRows(columns, result, query), [columns, result, query]);
  const axis = useMemo(() => rows.months.map(({ month }) => month), [rows]);
  const hasUndated = useMemo(() => columns.months.includes(UNDATED), [columns]);
  const hasInferred = useMemo(() => columns.slots.some((slot) => slot % 2 === 1), [columns]);
  const gaps = describeGaps(rows.gaps);
  const legend = (
    <TimelineLegend domains={corpus.taxonomy.domains} hasGaps={gaps.length > 0} hasInferred={hasInferred} />
  );
  return (
    <Panel title="Timeline" hint="articles a month, by domain" actions={legend}>
      {axis.length === 0 ? (
        <p className="text-muted">No article of this corpus has a date.</p>
      ) : (
        <>
          <p className="sr-only">{describeTimeline(rows)}</p>
          <TimelinePlot explorer={explorer} rows={rows} axis={axis} hasUndated={hasUndated} />
          <div className="mt-2 flex flex-wrap items-start gap-x-6 gap-y-2">
            <MonthFields explorer={explorer} axis={axis} />
            <GapsInWords gaps={gaps} />
          </div>
        </>
      )}
    </Panel>
  );
});

function GapsInWords({ gaps }: { readonly gaps: readonly string[] }) {
  if (gaps.length === 0) return null;
  return (
    <p className="min-w-64 flex-1 py-1 text-2xs text-muted">
      No entries in the index:{' '}
      {gaps.map((gap, at) => (
        <Fragment key={gap}>
          {at > 0 && ', '}
          <span className="whitespace-nowrap">{gap}</span>
        </Fragment>
      ))}
      . Absence of entries is not absence of events.
    </p>
  );
}
