import { outletPath } from '../../query/outlet-path.ts';
import { datesOf, type OutletRecord } from '../../query/sources/outlet-record.ts';
import { outletSlug } from '../../search/outlet-key.ts';
import { keepScroll } from '../../ui/keep-scroll.ts';
import type { RowPlace } from '../../ui/long/table-rows.tsx';
import { printCount } from '../../ui/print-count.ts';
import { TextLink } from '../../ui/text-link.tsx';
import { useMediaQuery } from '../../ui/use-media-query.ts';
import { Descriptors } from './descriptors.tsx';
import { LanguageTags } from './language-tags.tsx';
import { LinkKinds } from './link-kinds.tsx';
import { OutletPieces } from './outlet-pieces.tsx';
import { OutletTopics } from './outlet-topics.tsx';
import type { TableLayout } from './source-table-props.ts';
import type { Sources } from './use-sources.ts';

type OutletRowProps = {
  readonly place: RowPlace;
  readonly outlet: OutletRecord;
  readonly sources: Sources;
  readonly layout: TableLayout;
  /** The filter that stands in the address. */
  readonly search: string;
  readonly isOpened: boolean;
};

const CELL = 'py-2 pr-4 align-baseline first:pl-3.5 last:pr-3.5';

/** Id of the link that opens its profile. */
export const outletAnchor = (name: string): string => `outlet-${outletSlug(name)}`;

/** Where its links lead; that a shortened one hides it is worth knowing. */
function describeHosts({ hosts, citations }: OutletRecord): string {
  if (hosts.length > 0) return hosts.join(', ');
  return citations.some(({ link }) => link === 'shortened')
    ? 'host hidden by shortened links'
    : 'no link given';
}

function Name({ outlet, search, isOpened }: OutletRowProps) {
  const { name } = outlet;
  // Beside the list the profile needs no scrolling; on a small screen it is another page.
  const isRoomy = useMediaQuery('(min-width: 64rem)');
  return (
    <>
      {name === null ? (
        <span className="font-serif text-base text-muted">Outlet not named</span>
      ) : (
        <TextLink
          id={outletAnchor(name)}
          to={{ pathname: outletPath(name), search, hash: '#profile' }}
          state={isRoomy ? keepScroll() : null}
          aria-current={isOpened ? 'true' : undefined}
          className="font-semibold font-serif text-base text-ink leading-snug [overflow-wrap:anywhere] hover:text-accent"
        >
          <bdi>{name}</bdi>
        </TextLink>
      )}
      <p className="text-muted text-xs [overflow-wrap:anywhere]">{describeHosts(outlet)}</p>
    </>
  );
}

export function Dates({ outlet }: { readonly outlet: OutletRecord }) {
  const dates = datesOf(outlet);
  if (dates === null) return <span className="text-muted">no date</span>;
  const { first, last } = dates;
  const doubts = outlet.citations.filter(({ doubts: all }) => all.length > 0).length;
  return (
    <>
      <span className="whitespace-nowrap tabular-nums">{first}</span>
      {last !== first && (
        <>
          {' '}
          to <span className="whitespace-nowrap tabular-nums">{last}</span>
        </>
      )}
      {doubts > 0 && (
        <p className="text-warn text-xs">
          {printCount(doubts)} {doubts === 1 ? 'contradicts its link' : 'contradict their links'}
        </p>
      )}
    </>
  );
}

function Count({ outlet: { name, citations }, search }: OutletRowProps) {
  const inFootnotes = citations.filter(({ kind }) => kind === 'footnote').length;
  return (
    <>
      {name === null ? (
        printCount(citations.length)
      ) : (
        <TextLink
          to={{ pathname: outletPath(name), search, hash: '#profile-citations' }}
          aria-label={`${printCount(citations.length)} ${citations.length === 1 ? 'citation' : 'citations'} of ${name}`}
          className="inline-block min-h-6 min-w-6"
        >
          {printCount(citations.length)}
        </TextLink>
      )}
      {inFootnotes > 0 && (
        <p className="text-muted text-xs">
          {inFootnotes === citations.length ? 'in notes' : `${printCount(inFootnotes)} in notes`}
        </p>
      )}
    </>
  );
}

/** An outlet, and what there is to weigh of it. */
export function OutletRow(props: OutletRowProps) {
  const { place, outlet, sources, layout, isOpened } = props;
  const isNarrow = layout === 'narrow';
  const isWide = layout === 'wide';
  return (
    <tr {...place} className={`border-line border-t ${isOpened ? 'bg-hover' : ''}`}>
      <td className={CELL}>
        <Name {...props} />
        {isNarrow && (
          <div className="mt-1 flex flex-col gap-0.5">
            <Descriptors outlet={outlet} />
            <div className="flex flex-wrap gap-x-3 text-xs">
              <LanguageTags languages={outlet.languages} />
              <LinkKinds citations={outlet.citations} />
            </div>
          </div>
        )}
        {!isWide && (
          <div className="mt-0.5 text-xs">
            <Dates outlet={outlet} />
          </div>
        )}
      </td>
      {!isNarrow && (
        <>
          <td className={CELL}>
            <Descriptors outlet={outlet} />
          </td>
          <td className={CELL}>
            <LanguageTags languages={outlet.languages} />
          </td>
        </>
      )}
      {isWide && (
        <>
          <td className={CELL}>
            <Dates outlet={outlet} />
          </td>
          <td className={`${CELL} text-xs`}>
            <OutletTopics outlet={outlet} sources={sources} />
          </td>
          <td className={`${CELL} text-xs`}>
            <OutletPieces outlet={outlet} titleOf={sources.titleOf} />
          </td>
        </>
      )}
      {!isNarrow && (
        <td className={CELL}>
          <LinkKinds citations={outlet.citations} />
        </td>
      )}
      <td className={`${CELL} text-right tabular-nums`}>
        <Count {...props} />
      </td>
    </tr>
  );
}
