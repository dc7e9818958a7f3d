import { useState } from 'react';
import { monthOf, type PartialDate } from '../../../model/partial-date.ts';
import type { Columns } from '../../../query/columns.ts';
import type { Side } from '../../../query/compare/pair-url.ts';
import { explorePath } from '../../../query/paths.ts';
import { type MonthRange, type Query, toggleValue, withRange } from '../../../query/query.ts';
import { printQuery } from '../../../query/url.ts';
import { Select } from '../../../ui/select.tsx';
import { TextLink } from '../../../ui/text-link.tsx';
import { countArticles } from '../../count-articles.ts';
import { FilterChips } from '../../filter-chips.tsx';
import { MonthSelect } from '../../month-select.tsx';
import { nameSide } from '../describe/describe-sides.ts';
import { isAwaited, type SideResult } from '../use-comparison.ts';
import { findFilterOptions } from './find-filter-options.ts';
import { ValueField } from './value-field.tsx';

export type ChangeSide = (step: (now: Query) => Query) => void;

type SideCardProps = SideResult & {
  readonly side: Side;
  readonly query: Query;
  readonly columns: Columns;
  readonly onChange: ChangeSide;
};

/** The months have fields of their own. */
const ANY_TIME: MonthRange = { from: null, to: null };

function axisOf({ span }: Columns): readonly PartialDate[] {
  if (span === null) return [];
  return Array.from({ length: span[1] - span[0] + 1 }, (_, i) => monthOf(span[0] + i));
}

function Months({ query, columns, onChange }: Pick<SideCardProps, 'query' | 'columns' | 'onChange'>) {
  const { from, to } = query;
  const axis = axisOf(columns);
  return (
    <>
      <MonthSelect
        label="From"
        none="Earliest"
        axis={axis}
        value={from}
        onChange={(month) => onChange((now) => withRange(now, { from: month, to: now.to }))}
      />
      <MonthSelect
        label="To"
        none="Latest"
        axis={axis}
        value={to}
        onChange={(month) => onChange((now) => withRange(now, { from: now.from, to: month }))}
      />
    </>
  );
}

function AddFilter({ side, query, columns, result, onChange }: SideCardProps) {
  const [kind, setKind] = useState<'include' | 'exclude'>('include');
  return (
    <div className="flex min-w-0 items-center gap-1.5 print:hidden">
      <Select
        label="With or without"
        hideLabel
        value={kind}
        onChange={({ target }) => setKind(target.value === 'exclude' ? 'exclude' : 'include')}
      >
        <option value="include">with</option>
        <option value="exclude">without</option>
      </Select>
      <ValueField
        label={`Narrow side ${side.toUpperCase()}`}
        optionsFor={(text) => findFilterOptions(columns, result, query, text)}
        onChoose={({ facet, value }) => onChange((now) => toggleValue(now, facet, value, kind))}
      />
    </div>
  );
}

/** One side: what it is, how many articles it has, and everything that chooses them. */
export function SideCard(props: SideCardProps) {
  const { side, query, columns, result, search, onChange } = props;
  const name = side.toUpperCase();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a flex box in every engine
    <div
      role="group"
      aria-label={`Side ${name}`}
      className="flex min-w-0 flex-col gap-2.5 rounded-card border border-line bg-panel p-3.5"
    >
      <div className="flex items-start gap-2.5">
        <span
          aria-hidden
          className="grid size-7 shrink-0 place-items-center rounded-md bg-accent-tint font-semibold text-accent"
        >
          {name}
        </span>
        <div className="min-w-0">
          <h2 className="font-semibold font-serif text-lg leading-7 [overflow-wrap:anywhere]">
            <span className="sr-only">Side {name}: </span>
            {nameSide(query, columns)}
          </h2>
          <p className="text-muted">
            {isAwaited(search) ? (
              'Searching…'
            ) : (
              <TextLink to={explorePath(printQuery(query))}>{countArticles(result.total)}</TextLink>
            )}
          </p>
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 print:hidden">
        <Months {...props} />
        <div className="flex flex-wrap gap-1.5 empty:hidden">
          <FilterChips query={withRange(query, ANY_TIME)} columns={columns} change={onChange} />
        </div>
      </div>
      <AddFilter {...props} />
    </div>
  );
}
