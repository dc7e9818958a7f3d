import { useMemo } from 'react';
import { type Params, useLocation } from 'react-router-dom';
import { citationRows } from '../../query/sources/citation-rows.ts';
import { describeSourceFilter } from '../../query/sources/describe-source-filter.ts';
import { singleOutletPieces } from '../../query/sources/single-outlet-pieces.ts';
import { narrowOutlets } from '../../query/sources/source-filter.ts';
import { outletKey } from '../../search/outlet-key.ts';
import { useDocumentTitle } from '../../ui/use-document-title.ts';
import { useMediaQuery } from '../../ui/use-media-query.ts';
import { OutletProfile } from './profile/outlet-profile.tsx';
import { UnknownOutlet } from './profile/unknown-outlet.tsx';
import { SingleOutletPanel } from './single-outlet-panel.tsx';
import { SourceList } from './source-list.tsx';
import { SourcesHead } from './sources-head.tsx';
import { useSourceFilter } from './use-source-filter.ts';
import { useSources } from './use-sources.ts';

/** Room for a profile beside the list it was opened from. */
const ROOMY = '(min-width: 64rem)';

/** `/sources` and `/sources/:outlet`: every outlet and citation, and what is known of one outlet. */
export function SourcesPage({ params }: { readonly params: Params }) {
  const { outlet: slug } = params;
  const { search } = useLocation();
  const sources = useSources();
  const { filter, change } = useSourceFilter();
  const isRoomy = useMediaQuery(ROOMY);
  const { pieces, outlets, titleOf } = sources;
  const narrowed = useMemo(() => narrowOutlets({ outlets, filter, titleOf }), [outlets, filter, titleOf]);
  const rows = useMemo(() => citationRows(narrowed, filter.order), [narrowed, filter.order]);
  const singles = useMemo(() => singleOutletPieces(pieces, outlets), [pieces, outlets]);
  const opened = outlets.find(({ key }) => key !== '' && key === outletKey(slug ?? ''));
  const words = describeSourceFilter(filter, titleOf).join(', ');
  const title = words === '' ? 'Sources' : `Sources: ${words}`;
  const notFound = 'Outlet not found · Sources';
  useDocumentTitle(slug === undefined ? title : opened === undefined ? notFound : `${opened.name} · Sources`);
  if (slug !== undefined && opened === undefined)
    return <UnknownOutlet slug={slug} outlets={outlets} search={search} />;
  const profile = opened !== undefined && (
    <OutletProfile key={opened.key} outlet={opened} sources={sources} search={search} isBeside={isRoomy} />
  );
  if (profile && !isRoomy)
    return <div className="mx-auto max-w-2xl px-3.5 pt-5 pb-16 sm:px-5">{profile}</div>;
  return (
    <div className="mx-auto max-w-[84rem] px-3.5 pt-6 pb-16 sm:px-5">
      <SourcesHead outlets={outlets} />
      <div
        className={`mt-4 grid items-start gap-3.5 print:flex print:flex-col-reverse print:items-stretch ${profile ? 'grid-cols-[minmax(0,1fr)_minmax(22rem,26rem)]' : ''}`}
      >
        <div className="flex min-w-0 flex-col gap-3.5">
          <SourceList
            sources={sources}
            narrowed={narrowed}
            rows={rows}
            filter={filter}
            change={change}
            opened={opened?.key}
          />
          {singles.length > 0 && (
            <SingleOutletPanel pieces={singles} of={pieces.length} titleOf={titleOf} search={search} />
          )}
        </div>
        {profile}
      </div>
    </div>
  );
}
