import { useSuspenseQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { summaryQuery } from '../../load/corpus-query.ts';
import { sortInForce } from '../../query/query.ts';
import { useDocumentTitle } from '../../ui/use-document-title.ts';
import { useMediaQuery } from '../../ui/use-media-query.ts';
import { useThrottled } from '../../ui/use-throttled.ts';
import { describeTitle } from '../describe-filters.ts';
import { describeLinkFaults } from '../describe-link-faults.ts';
import { LinkNotice } from '../link-notice.tsx';
import { ArticleList } from './articles/article-list.tsx';
import { Charts } from './charts/charts.tsx';
import { useExploreCommands } from './commands/use-explore-commands.ts';
import { FilterRail } from './filters/filter-rail.tsx';
import { SearchBox } from './search/search-box.tsx';
import { StatusLine } from './status/status-line.tsx';
import { TimelinePanel } from './timeline/timeline-panel.tsx';
import { useExplorer } from './use-explorer.ts';

/** Milliseconds. */
const LAG = 120;

/** The corpus at a glance, and everything that narrows it. */
export function ExplorePage() {
  const explorer = useExplorer(useSuspenseQuery(summaryQuery).data);
  // All but timeline and status may lag behind a drag, and what costs most to draw behind any change.
  const calm = useThrottled(explorer, explorer.previewing ? LAG : 0);
  const settled = useDeferredValue(calm);
  const wide = useMediaQuery('(min-width: 64rem)');
  useExploreCommands(calm);
  useDocumentTitle(describeTitle(explorer.query, explorer.columns));
  return (
    <div className="grid gap-5 px-3.5 py-4 sm:px-5 lg:grid-cols-[16.5rem_minmax(0,1fr)]">
      <h1 className="sr-only">Explore</h1>
      {wide && <FilterRail explorer={calm} searchable />}
      <div className="flex min-w-0 flex-col gap-3">
        {!wide && <SearchBox explorer={explorer} />}
        <StatusLine explorer={explorer} wide={wide} />
        <LinkNotice faults={describeLinkFaults(explorer.result.unknown, explorer.problems)} />
        <TimelinePanel explorer={explorer} />
        <Charts explorer={settled} folded={!wide} />
        <ArticleList explorer={settled} sort={sortInForce(explorer.query)} />
      </div>
    </div>
  );
}
