import { memo } from 'react';
import { FACETS } from '../../../query/facets/index.ts';
import { toggleValue } from '../../../query/query.ts';
import { useGrowth } from '../../../ui/use-growth.ts';
import { FacetGroup } from '../../facet-group.tsx';
import { valueRows } from '../../value-rows.ts';
import { SearchBox } from '../search/search-box.tsx';
import type { Explorer } from '../use-explorer.ts';

/** Facets are laid out when near the window. What is outside of their boxes is cut off: there is room for the ring of the focus. */
const LATER =
  '[&>fieldset]:-m-1 [&>fieldset]:p-1 [&>fieldset]:[content-visibility:auto] [&>fieldset]:[contain-intrinsic-size:auto_16rem]';

/** The first few are as many as a window shows. */
const GROWTH = { total: FACETS.length, first: 3, step: 1 };

type FilterRailProps = {
  readonly explorer: Explorer;
  /** Whether the search stands above the facets. */
  readonly searchable?: boolean;
  readonly className?: string;
};

/** Every facet with its values, counted under the other filters. */
export const FilterRail = memo(function FilterRail({
  explorer,
  searchable = false,
  className = '',
}: FilterRailProps) {
  const { corpus, columns, query, result, change } = explorer;
  const drawn = useGrowth('filters', GROWTH);
  return (
    <section aria-label="Filters" className={`flex flex-col gap-4 print:hidden ${LATER} ${className}`}>
      {searchable && <SearchBox explorer={explorer} />}
      {FACETS.slice(0, drawn).map((facet) => (
        <FacetGroup
          key={facet.id}
          facet={facet}
          rows={valueRows(facet, columns.facets[facet.id], result.counts[facet.id], query.facets[facet.id])}
          domains={corpus.taxonomy.domains}
          onToggle={(value, side) => change((now) => toggleValue(now, facet.id, value, side))}
        />
      ))}
    </section>
  );
});
