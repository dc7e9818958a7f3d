import type { Domain } from '../../../model/taxonomy.ts';
import { domainChoice, toggleDomain } from '../../../query/domain-choice.ts';
import type { Explorer } from '../use-explorer.ts';
import { LegendDomain } from './legend-domain.tsx';
import type { Timeline } from './use-timeline.ts';

type TimelineLegendProps = {
  readonly explorer: Pick<Explorer, 'query' | 'change'>;
  readonly domains: readonly Domain[];
  readonly timeline: Pick<Timeline, 'rows' | 'hasInferred' | 'hasBounds'>;
};

const HATCH = 'repeating-linear-gradient(135deg, var(--edge) 0 1px, transparent 1px 4px)';

/** What the colours and patterns of the timeline stand for; a domain is a filter, too. */
export function TimelineLegend({ explorer, domains, timeline }: TimelineLegendProps) {
  const { query, change } = explorer;
  const { rows, hasInferred, hasBounds } = timeline;
  return (
    <ul
      aria-label="Legend"
      className="mb-1.5 flex flex-wrap items-center gap-x-1 gap-y-0.5 text-muted text-xs"
    >
      {domains.map((domain) => (
        <LegendDomain
          key={domain.id}
          domain={domain}
          choice={domainChoice(query, domain)}
          onToggle={(side) => change((now) => toggleDomain(now, domain, side))}
        />
      ))}
      {hasInferred && (
        <Pattern name="inferred date">
          <span aria-hidden className="size-2 rounded-[1px] border-[1.5px] border-muted" />
        </Pattern>
      )}
      {hasBounds && (
        <Pattern name="not before its date">
          <svg aria-hidden width={9} height={9}>
            <path
              d="M1.5 1.5L7.5 4.5L1.5 7.5Z"
              fill="none"
              stroke="var(--muted)"
              strokeWidth={1.5}
              strokeLinejoin="round"
            />
          </svg>
        </Pattern>
      )}
      {rows.gaps.length > 0 && (
        <Pattern name="no entries in the index">
          <span aria-hidden className="h-2 w-3 border border-line" style={{ background: HATCH }} />
        </Pattern>
      )}
    </ul>
  );
}

function Pattern({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <li className="flex min-h-6 items-center gap-1.5 px-1.5">
      {children}
      {name}
    </li>
  );
}
