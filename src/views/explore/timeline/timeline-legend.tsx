import type { Domain } from '../../../model/taxonomy.ts';
import { Swatch } from '../../../ui/swatch.tsx';

type TimelineLegendProps = {
  readonly domains: readonly Domain[];
  readonly hasGaps: boolean;
  readonly hasInferred: boolean;
};

const HATCH = 'repeating-linear-gradient(135deg, var(--edge) 0 1px, transparent 1px 4px)';

/** What the colours and patterns of the timeline stand for. */
export function TimelineLegend({ domains, hasGaps, hasInferred }: TimelineLegendProps) {
  return (
    <ul aria-label="Legend" className="flex flex-wrap gap-x-3 gap-y-0.5 text-muted text-xs">
      {domains.map(({ id, name }) => (
        <li key={id} className="flex items-center gap-1.5">
          <Swatch colour={`domain-${id}`} />
          {name}
        </li>
      ))}
      {hasInferred && (
        <li className="flex items-center gap-1.5">
          <span aria-hidden className="size-2 rounded-[1px] border-[1.5px] border-muted" />
          inferred date
        </li>
      )}
      {hasGaps && (
        <li className="flex items-center gap-1.5">
          <span aria-hidden className="h-2 w-3 border border-line" style={{ background: HATCH }} />
          no entries in the index
        </li>
      )}
    </ul>
  );
}
