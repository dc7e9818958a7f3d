import { Fragment, useState } from 'react';
import type { Facet } from '../query/facets/facet.ts';
import { Swatch } from '../ui/swatch.tsx';
import { FacetSearch } from './facet-search.tsx';
import { FacetValue, type ToggleValue } from './facet-value.tsx';
import { findValues } from './find-values.ts';
import { groupRows, shortenRows, type ValueRow } from './value-rows.ts';

type DomainName = { readonly id: string; readonly name: string };

export type FacetValuesProps = {
  readonly facet: Facet;
  readonly rows: readonly ValueRow[];
  readonly domains: readonly DomainName[];
  readonly onToggle: ToggleValue;
};

/** The first values of a facet, the rest when asked for, and those found among them when there are many. */
export function FacetValues({ facet, rows, domains, onToggle }: FacetValuesProps) {
  const [all, setAll] = useState(false);
  const [text, setText] = useState('');
  if (rows.length === 0) return <p className="px-1.5 text-muted">None under the other filters</p>;
  const finding = text.trim() !== '';
  const short = shortenRows(rows, facet.limit);
  const shown = finding ? findValues(rows, text) : all ? rows : short;
  const { label, plural } = facet;
  return (
    <>
      {(short.length < rows.length || text !== '') && (
        <FacetSearch label={label} plural={plural} text={text} found={shown.length} onChange={setText} />
      )}
      <GroupedValues rows={shown} domains={domains} onToggle={onToggle} />
      {shown.length === 0 && (
        <p className="px-1.5 text-muted text-xs [overflow-wrap:anywhere]">
          No match for “{text.trim()}” among {rows.length} {plural}
        </p>
      )}
      {!finding && (
        <MoreValues plural={plural} all={all} hidden={rows.length - short.length} onChange={setAll} />
      )}
    </>
  );
}

function GroupedValues({ rows, domains, onToggle }: Omit<FacetValuesProps, 'facet'>) {
  const ids = domains.map(({ id }) => id);
  return groupRows(rows, ids).map((group) => (
    <Fragment key={group.domain}>
      <DomainHeading domain={domains.find(({ id }) => id === group.domain)} />
      <div className="flex flex-col gap-0.5">
        {group.rows.map((row) => (
          <FacetValue key={row.value} row={row} onToggle={onToggle} />
        ))}
      </div>
    </Fragment>
  ));
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
  readonly plural: string;
  readonly all: boolean;
  readonly hidden: number;
  readonly onChange: (all: boolean) => void;
};

function MoreValues({ plural, all, hidden, onChange }: MoreValuesProps) {
  if (hidden === 0) return null;
  return (
    <button
      type="button"
      aria-expanded={all}
      onClick={() => onChange(!all)}
      className="mt-0.5 ml-7 min-h-6 rounded-[4px] text-accent text-xs hover:underline"
    >
      {all ? `Fewer ${plural}` : `${hidden} more ${plural}`}
    </button>
  );
}
