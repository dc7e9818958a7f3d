import { useSuspenseQuery } from '@tanstack/react-query';
import { corpusQuery } from '../../load/corpus-query.ts';
import { place } from '../../query/facets/place.ts';
import { toggleValue } from '../../query/query.ts';
import { useDocumentTitle } from '../../ui/use-document-title.ts';
import { describeTitle } from '../describe-filters.ts';
import { describeLinkFaults } from '../describe-link-faults.ts';
import { FacetGroup } from '../facet-group.tsx';
import { LinkNotice } from '../link-notice.tsx';
import { MapPanel } from './map-panel.tsx';
import { MapStatus } from './map-status.tsx';
import { usePlaces } from './use-places.ts';

const RAIL = { ...place, limit: 20 };

/** `/map`: where the articles are about, and the same as a list. */
export function MapPage() {
  const places = usePlaces(useSuspenseQuery(corpusQuery).data);
  const { query, columns, result, problems, rows, change } = places;
  useDocumentTitle(describeTitle(query, columns, 'Map'));
  return (
    <div className="grid gap-5 px-3.5 py-4 sm:px-5 lg:grid-cols-[minmax(0,1fr)_16.5rem]">
      <h1 className="sr-only">Map</h1>
      <div className="flex min-w-0 flex-col gap-3">
        <MapStatus places={places} />
        <LinkNotice faults={describeLinkFaults(result.unknown, problems)} />
        <MapPanel places={places} />
      </div>
      <section aria-label="Filters" className="min-w-0">
        <FacetGroup
          facet={RAIL}
          rows={rows}
          domains={[]}
          onToggle={(value, side) => change((now) => toggleValue(now, 'place', value, side))}
        />
      </section>
    </div>
  );
}
