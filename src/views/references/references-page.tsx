import { lazy, Suspense, useMemo } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { describeReferenceFilter } from '../../query/references/describe-references.ts';
import { filterReferences } from '../../query/references/reference-filter.ts';
import { referenceGraph } from '../../query/references/reference-graph.ts';
import { PanelError } from '../../ui/panel-error.tsx';
import { useDocumentTitle } from '../../ui/use-document-title.ts';
import { MissingPanel } from './missing/missing-panel.tsx';
import { ReferenceFilters } from './reference-filters.tsx';
import { ReferencesHead } from './references-head.tsx';
import { useReferenceFilter } from './use-reference-filter.ts';
import { useReferences } from './use-references.ts';

/** With the code that lays out a graph, which nothing else needs. */
const GraphPanel = lazy(async () => ({ default: (await import('./graph/graph-panel.tsx')).GraphPanel }));

/** `/references`: who cites whom, as a graph and as a table, and what is cited but missing from the corpus. */
export function ReferencesPage() {
  const all = useReferences();
  const { filter, change } = useReferenceFilter();
  const { references, articles, titleOf } = all;
  const shown = useMemo(() => filterReferences(references, filter, titleOf), [references, filter, titleOf]);
  const graph = useMemo(() => referenceGraph(shown, articles), [shown, articles]);
  const words = describeReferenceFilter(filter, titleOf).join(', ');
  useDocumentTitle(words === '' ? 'References' : `References: ${words}`);
  return (
    <div className="mx-auto flex max-w-[84rem] flex-col gap-3.5 px-3.5 pt-6 pb-16 sm:px-5">
      <ReferencesHead references={references} register={all.register} />
      <ReferenceFilters {...all} shown={shown} filter={filter} change={change} />
      <ErrorBoundary FallbackComponent={PanelError}>
        <Suspense fallback={<div className="h-[52rem] rounded-card border border-line bg-panel" />}>
          <GraphPanel all={all} shown={shown} graph={graph} filter={filter} change={change} />
        </Suspense>
      </ErrorBoundary>
      <MissingPanel all={all} filter={filter} change={change} />
    </div>
  );
}
