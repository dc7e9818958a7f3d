import { explorePath } from '../../../query/paths.ts';
import { withAnyTime, withRange } from '../../../query/query.ts';
import { printLink } from '../../../query/view-url.ts';
import type { ChartTable } from '../../../ui/chart-frame/chart-table.ts';
import type { Explorer } from '../use-explorer.ts';
import { timelineTable } from './timeline-table.ts';
import { withUndatedOnly } from './undated-only.ts';
import type { Timeline } from './use-timeline.ts';

/** The numbers of the timeline as it is shown, each leading to its articles. */
export function linkedTimelineTable(explorer: Explorer, { rows, span }: Timeline): ChartTable {
  const { corpus, view } = explorer;
  return timelineTable({
    rows,
    span,
    measure: view.measure,
    domains: corpus.taxonomy.domains,
    linkTo: linkIn(explorer),
  });
}

/** Addresses of the articles of a month, or the undated ones, under all filters that are not of time. */
function linkIn({ query, view }: Explorer): Parameters<typeof timelineTable>[0]['linkTo'] {
  return (month) => {
    const dates = month === null ? null : { from: month.month, to: month.month };
    const of = dates === null ? withUndatedOnly(query) : withRange(withAnyTime(query), dates);
    return explorePath(printLink(of, view));
  };
}
