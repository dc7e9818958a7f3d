import { TableTwin } from '../../../ui/chart-frame/table-twin.tsx';
import type { Explorer } from '../use-explorer.ts';
import { linkedTimelineTable } from './linked-timeline-table.ts';
import type { Timeline } from './use-timeline.ts';

type TimelineTwinProps = {
  readonly explorer: Explorer;
  readonly timeline: Timeline;
  readonly caption: string;
};

/** The timeline as a table. */
export function TimelineTwin({ explorer, timeline, caption }: TimelineTwinProps) {
  return <TableTwin caption={caption} table={linkedTimelineTable(explorer, timeline)} />;
}
