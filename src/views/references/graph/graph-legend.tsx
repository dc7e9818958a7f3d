import { HOLDING_NAMES } from '../../../query/references/describe-references.ts';
import { HOLDINGS } from '../../../query/references/reference-filter.ts';
import type { Holding } from '../../../query/references/reference-graph.ts';

const SAMPLES: Readonly<Record<Holding, string>> = {
  corpus: 'rounded-[4px] border-solid bg-panel',
  missing: 'rounded-[4px] border-dashed bg-page',
  other: 'rounded-full border-solid bg-page',
};

/** What the outlines of the boxes mean. */
export function GraphLegend() {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-muted text-xs">
      {HOLDINGS.map((holding) => (
        <li key={holding} className="inline-flex items-center gap-1.5">
          <span aria-hidden className={`h-3.5 w-6 border border-edge ${SAMPLES[holding]}`} />
          {HOLDING_NAMES[holding]}
        </li>
      ))}
    </ul>
  );
}
