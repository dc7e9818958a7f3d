import { lazy, memo, Suspense, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import type { Facet } from '../../../query/facets/facet.ts';
import type { FacetId } from '../../../query/facets/index.ts';
import { toggleValue } from '../../../query/query.ts';
import { Button } from '../../../ui/button.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useWidth } from '../../../ui/use-width.ts';
import type { Explorer } from '../use-explorer.ts';
import { shortenRows, valueRows } from '../value-rows.ts';
import { BarRow } from './bar-row.tsx';

const Bars = lazy(async () => ({ default: (await import('./bars.tsx')).Bars }));

const LIMIT = 8;
/** Below this the label stands over its bar. */
const ROOMY = 380;

type BarPanelProps = {
  readonly explorer: Explorer;
  readonly title: string;
  readonly facet: Facet & { readonly id: FacetId };
};

/** The values of a facet as bars to press; its own choice does not change the bars' lengths. */
export const BarPanel = memo(function BarPanel({ explorer, title, facet }: BarPanelProps) {
  const { corpus, columns, query, result, change } = explorer;
  const [all, setAll] = useState(false);
  const [ref, width] = useWidth<HTMLDivElement>();
  const rows = valueRows(facet, columns.facets[facet.id], result.counts[facet.id], query.facets[facet.id]);
  const shown = all ? rows : shortenRows(rows, LIMIT);
  const stacked = width < ROOMY;
  const hidden = rows.length - shown.length;
  return (
    <Panel title={title} hint="press a bar to filter, with Alt to exclude">
      <div ref={ref} className="relative">
        <div
          aria-hidden
          className={`pointer-events-none absolute inset-y-0 right-11 ${stacked ? 'left-1.5' : 'left-[44%]'}`}
        >
          {/* Labels and counts do their work without the bars, should their code not load. */}
          <ErrorBoundary fallback={null}>
            <Suspense fallback={null}>{width > 0 && <Bars rows={shown} stacked={stacked} />}</Suspense>
          </ErrorBoundary>
        </div>
        <ul>
          {shown.map((row) => (
            <BarRow
              key={row.value}
              row={row}
              stacked={stacked}
              domain={corpus.taxonomy.domains.find(({ id }) => id === row.domain)?.name ?? null}
              onToggle={(side) => change((now) => toggleValue(now, facet.id, row.value, side))}
            />
          ))}
        </ul>
      </div>
      {rows.length === 0 && <p className="text-muted">None under the other filters.</p>}
      {(all || hidden > 0) && (
        <Button look="text" aria-expanded={all} className="mt-1" onClick={() => setAll(!all)}>
          {all ? `Fewer ${facet.plural}` : `${hidden} more ${facet.plural}`}
        </Button>
      )}
    </Panel>
  );
});
