import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy, useDeferredValue } from 'react';
import { summaryQuery } from '../../load/corpus-query.ts';
import { sortInForce } from '../../query/query.ts';
import { LazyPart } from '../../ui/lazy-part.tsx';
import { useDocumentTitle } from '../../ui/use-document-title.ts';
import { useGrowth } from '../../ui/use-growth.ts';
import { useMediaQuery } from '../../ui/use-media-query.ts';
import { useSettled } from '../../ui/use-settled.ts';
import { describeTitle } from '../describe-filters.ts';
import { Charts } from './charts/charts.tsx';
import { RailBones } from './filters/rail-bones.tsx';
import { loadRest } from './load-rest.ts';
import { StatusLine } from './status/status-line.tsx';
import { TimelinePanel } from './timeline/timeline-panel.tsx';
import { useExplorer } from './use-explorer.ts';

const ExploreCommands = lazy(async () => ({ default: (await loadRest()).ExploreCommands }));
const FilterRail = lazy(async () => ({ default: (await loadRest()).FilterRail }));
const SearchBox = lazy(async () => ({ default: (await loadRest()).SearchBox }));
const ExploreFaults = lazy(async () => ({ default: (await loadRest()).ExploreFaults }));
const ArticleList = lazy(async () => ({ default: (await loadRest()).ArticleList }));

/** Milliseconds. */
const REST = 160;

/** What comes after the first view, one by one: the charts last, which take longest. */
const PARTS = { lists: 1, charts: 2 };

/** The corpus at a glance, and everything that narrows it. */
export function ExplorePage() {
  const explorer = useExplorer(useSuspenseQuery(summaryQuery).data);
  // All but timeline and status wait until a move rests, so that it is smooth.
  const rested = useSettled(explorer, explorer.moving ? REST : 0);
  // Charts and list cost most to draw: they follow any change when there is time.
  const settled = useDeferredValue(rested);
  const drawn = useGrowth('explore', { total: PARTS.charts, first: 0, step: 1 });
  const wide = useMediaQuery('(min-width: 64rem)');
  useDocumentTitle(describeTitle(rested.query, rested.columns));
  return (
    <div className="grid gap-5 px-3.5 py-4 sm:px-5 lg:grid-cols-[16.5rem_minmax(0,1fr)]">
      <h1 className="sr-only">Explore</h1>
      <LazyPart>
        <ExploreCommands explorer={rested} />
      </LazyPart>
      {wide && (
        <LazyPart ready={drawn >= PARTS.lists} placeholder={<RailBones />}>
          <FilterRail explorer={rested} searchable className="isolate" />
        </LazyPart>
      )}
      <div className="flex min-w-0 flex-col gap-3">
        {!wide && (
          <LazyPart placeholder={<div className="h-9 rounded-card border border-edge bg-panel" />}>
            <SearchBox explorer={explorer} />
          </LazyPart>
        )}
        <StatusLine explorer={explorer} rested={rested} wide={wide} />
        {explorer.result.unknown.length + explorer.problems.length > 0 && (
          <LazyPart>
            <ExploreFaults explorer={explorer} />
          </LazyPart>
        )}
        <TimelinePanel explorer={explorer} rested={rested} />
        <Charts explorer={settled} ready={drawn >= PARTS.charts} folded={!wide} />
        {/* Isolated, what a drag leaves as it is need not be painted again. */}
        <div className="isolate">
          <LazyPart
            ready={drawn >= PARTS.lists}
            placeholder={<div className="min-h-dvh rounded-card border border-line bg-panel" />}
          >
            <ArticleList explorer={settled} sort={sortInForce(explorer.query)} />
          </LazyPart>
        </div>
      </div>
    </div>
  );
}
