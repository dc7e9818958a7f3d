import { Fragment, useState } from 'react';
import type { Facet } from '../query/facets/facet.ts';
import { printCount } from '../ui/print-count.ts';
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

/** So many of a facet's values are drawn at once: thousands would hold up every change of the filter. */
const STEP = 200;

/** The first values of a facet, the rest when asked for, and those found among them when there are many. */
export function FacetValues({ facet, rows, domains, onToggle }: FacetValuesProps) {
  const [more, setMore] = useState(0);
  const [text, setText] = useState('');
  const find = (wanted: string): void => {
    setText(wanted);
    setMore(0);
  };
  if (rows.length === 0) return <p className="px-1.5 text-muted">None under the other filters</p>;
  const finding = text.trim() !== '';
  const short = shortenRows(rows, facet.limit);
  const found = finding ? findValues(rows, text) : rows;
  const wide = finding ? more + 1 : more;
  const shown = wide === 0 ? short : shortenRows(found, STEP * wide);
  const { label, plural } = facet;
  return (
    <>
      {(short.length < rows.length || text !== '') && (
        <FacetSearch label={label} plural={plural} text={text} found={found.length} onChange={find} />
      )}
      <GroupedValues rows={shown} domains={domains} onToggle={onToggle} />
      {shown.length === 0 && (
        <p className="px-1.5 text-muted text-xs [overflow-wrap:anywhere]">
          No match for “{text.trim()}” among {printCount(rows.length)} {plural}
        </p>
      )}
      <MoreValues plural={plural} steps={more} hidden={found.length - shown.length} onChange={setMore} />
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
  /** How often more were asked for. */
  readonly steps: number;
  readonly hidden: number;
  readonly onChange: (steps: number) => void;
};

const LINK = 'mt-0.5 min-h-6 rounded-[4px] text-accent text-xs hover:underline';

function MoreValues({ plural, steps, hidden, onChange }: MoreValuesProps) {
  if (hidden === 0 && steps === 0) return null;
  const isWhole = hidden === 0;
  const words = `${hidden > STEP ? `${STEP} of ` : ''}${printCount(hidden)} more ${plural}`;
  return (
    <p className="ml-7 flex flex-wrap gap-x-4">
      <button
        type="button"
        aria-expanded={isWhole}
        onClick={() => onChange(isWhole ? 0 : steps + 1)}
        className={LINK}
      >
        {isWhole ? `Fewer ${plural}` : words}
      </button>
      {steps > 0 && !isWhole && (
        <button type="button" onClick={() => onChange(0)} className={LINK}>
          Fewer {plural}
        </button>
      )}
    </p>
  );
}
