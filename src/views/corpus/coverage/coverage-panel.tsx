import { useMemo } from 'react';
import type { CorpusSummary } from '../../../model/corpus.ts';
import { Panel } from '../../../ui/panel.tsx';
import { printCount } from '../../../ui/print-count.ts';
import { useWidth } from '../../../ui/use-width.ts';
import { CoverageTable } from './coverage-table.tsx';
import { describeGaps } from './describe-gaps.ts';
import { type Coverage, shapeCoverage } from './shape-coverage.ts';

/** Below this a month's cell would be less than 24 pixels wide. */
const ROOMY = 380;

function Words({ coverage: { gaps, undated } }: { readonly coverage: Coverage }) {
  const missing = describeGaps(gaps);
  if (missing === null && undated === 0) return null;
  return (
    <div className="mt-2.5 text-muted text-xs">
      {missing !== null && <p>{missing}. Absence of entries is not absence of events.</p>}
      {undated > 0 && (
        <p>
          {printCount(undated)} {undated === 1 ? 'entry does' : 'entries do'} not say a month.
        </p>
      )}
    </div>
  );
}

/** How many entries each index has for each month, and for which it has none. */
export function CoveragePanel({
  corpus,
  className,
}: {
  readonly corpus: CorpusSummary;
  readonly className: string;
}) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const coverages = useMemo(
    () =>
      corpus.manifest.collections
        .filter(({ kind }) => kind === 'index')
        .map((collection) => shapeCoverage(collection, corpus.table)),
    [corpus],
  );
  return (
    <Panel title="Coverage" hint="index entries by month; hatched: none" className={className}>
      <div ref={ref} className="flex flex-col gap-5">
        {coverages.length === 0 && <p className="text-muted">No collection of this corpus is an index.</p>}
        {width > 0 &&
          coverages.map((coverage) => (
            <div key={coverage.collection.id}>
              {coverages.length > 1 && <h3 className="mb-1 text-muted">{coverage.collection.title}</h3>}
              {/* The space around its cells aligns them with the heading. */}
              <div className="-mx-0.5">
                <CoverageTable coverage={coverage} narrow={width < ROOMY} />
              </div>
              <Words coverage={coverage} />
            </div>
          ))}
      </div>
    </Panel>
  );
}
