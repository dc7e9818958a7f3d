import { ChevronDown } from 'lucide-react';
import { Fragment, useId, useState } from 'react';
import type { Facet } from '../../../query/facets/facet.ts';
import { Swatch } from '../../../ui/swatch.tsx';
import { groupRows, shortenRows, type ValueRow } from '../value-rows.ts';
import { FacetValue } from './facet-value.tsx';

type DomainName = { readonly id: string; readonly name: string };

type FacetGroupProps = {
  readonly facet: Facet;
  readonly rows: readonly ValueRow[];
  readonly domains: readonly DomainName[];
  readonly onToggle: (value: string) => void;
};

/** The values of one facet, the first of them at once and the rest when asked for. */
export function FacetGroup({ facet, rows, domains, onToggle }: FacetGroupProps) {
  const [open, setOpen] = useState(true);
  const id = useId();
  return (
    <fieldset aria-label={facet.label} className="min-w-0">
      <h2>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
          className="flex min-h-6 w-full items-center justify-between rounded-[4px] font-semibold text-2xs text-muted uppercase tracking-wider hover:text-ink"
        >
          {facet.label}
          <ChevronDown aria-hidden size={14} className={`mr-1 ${open ? '' : '-rotate-90'}`} />
        </button>
      </h2>
      <div id={id} hidden={!open} className="mt-1">
        <FacetValues facet={facet} rows={rows} domains={domains} onToggle={onToggle} />
      </div>
    </fieldset>
  );
}

function FacetValues({ facet, rows, domains, onToggle }: FacetGroupProps) {
  const [all, setAll] = useState(false);
  const shown = all ? rows : shortenRows(rows, facet.limit);
  const groups = groupRows(
    shown,
    domains.map(({ id }) => id),
  );
  if (rows.length === 0) return <p className="px-1.5 text-muted">None under the other filters</p>;
  return (
    <>
      {groups.map((group) => (
        <Fragment key={group.domain}>
          <DomainHeading domain={domains.find(({ id }) => id === group.domain)} />
          <div className="flex flex-col gap-0.5">
            {group.rows.map((row) => (
              <FacetValue key={row.value} row={row} onToggle={onToggle} />
            ))}
          </div>
        </Fragment>
      ))}
      <MoreValues facet={facet} all={all} hidden={rows.length - shown.length} onChange={setAll} />
    </>
  );
}

function DomainHeading({ domain }: { readonly domain: DomainName | undefined }) {
  if (domain === undefined) return null;
  return (
    <p className="mt-1.5 mb-0.5 flex items-center gap-1.5 px-1.5 text-2xs text-muted first:mt-0">
      <Swatch colour={`domain-${domain.id}`} />
      {domain.name}
    </p>
  );
}

type MoreValuesProps = {
  readonly facet: Facet;
  readonly all: boolean;
  readonly hidden: number;
  readonly onChange: (all: boolean) => void;
};

function MoreValues({ facet, all, hidden, onChange }: MoreValuesProps) {
  if (!all && hidden === 0) return null;
  return (
    <button
      type="button"
      aria-expanded={all}
      onClick={() => onChange(!all)}
      className="mt-0.5 ml-7 min-h-6 rounded-[4px] text-accent text-xs hover:underline"
    >
      {all ? `Fewer ${facet.plural}` : `${hidden} more ${facet.plural}`}
    </button>
  );
}
