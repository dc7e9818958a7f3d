import { outletPath } from '../../query/outlet-path.ts';
import { articlePath } from '../../query/paths.ts';
import type { CitationRow } from '../../query/sources/citation-rows.ts';
import type { RowPlace } from '../../ui/long/table-rows.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { CitationTitle } from './citation-title.tsx';
import { CompactLink } from './compact-link.tsx';
import { LanguageTags } from './language-tags.tsx';
import { OnlyOutlet } from './only-outlet.tsx';
import { QuoteCounts } from './quote-counts.tsx';
import type { TableLayout } from './source-table-props.ts';

type CitationTableRowProps = {
  readonly place: RowPlace;
  readonly row: CitationRow;
  readonly layout: TableLayout;
  readonly search: string;
  readonly titleOf: (article: string) => string;
};

const CELL = 'py-2 pr-4 align-baseline first:pl-3.5 last:pr-3.5';

function OutletName({ row: { citation, outlet }, search }: CitationTableRowProps) {
  const { name } = outlet;
  if (name === null) return <span className="text-muted">Outlet not named</span>;
  return (
    <>
      <TextLink
        to={{ pathname: outletPath(name), search, hash: '#profile' }}
        className="font-semibold text-ink [overflow-wrap:anywhere] hover:text-accent"
      >
        <bdi>{citation.outlet}</bdi>
      </TextLink>
      {citation.descriptor !== null && <p className="text-muted text-xs">{citation.descriptor}</p>}
    </>
  );
}

function CitedIn({ row: { citation }, titleOf }: CitationTableRowProps) {
  const { article, anchor, place, isOnlyOutlet } = citation;
  return (
    <>
      <TextLink to={articlePath(article, anchor)}>{titleOf(article)}</TextLink>{' '}
      <span className="whitespace-nowrap text-muted">{place}</span>
      {isOnlyOutlet && <OnlyOutlet />}
    </>
  );
}

/** A citation, what speaks against it, and the ways to it. */
export function CitationTableRow(props: CitationTableRowProps) {
  const { citation } = props.row;
  const { layout, place } = props;
  const isNarrow = layout === 'narrow';
  const link = <CompactLink citation={citation} />;
  return (
    <tr {...place} className="border-line border-t">
      {!isNarrow && (
        <td className={CELL}>
          <OutletName {...props} />
        </td>
      )}
      <td className={`${CELL} [overflow-wrap:anywhere]`}>
        {isNarrow && <OutletName {...props} />}
        <CitationTitle citation={citation} />
        {citation.doubts.map((doubt) => (
          <p key={doubt} className="mt-0.5 text-warn text-xs">
            {doubt}
          </p>
        ))}
        <QuoteCounts quotes={citation.quotes} />
        {layout !== 'wide' && (
          <p className="mt-0.5 text-xs">
            <CitedIn {...props} />
          </p>
        )}
        {isNarrow && <div className="mt-0.5 text-xs">{link}</div>}
      </td>
      {!isNarrow && (
        <td className={CELL}>
          <LanguageTags languages={citation.language === null ? [] : [citation.language]} />
        </td>
      )}
      <td className={`${CELL} tabular-nums`}>
        {citation.date ?? (
          <span className="text-muted [overflow-wrap:anywhere]">{citation.dateText ?? 'no date'}</span>
        )}
      </td>
      {layout === 'wide' && (
        <td className={`${CELL} text-xs`}>
          <CitedIn {...props} />
        </td>
      )}
      {!isNarrow && <td className={`${CELL} text-xs [overflow-wrap:anywhere]`}>{link}</td>}
    </tr>
  );
}
