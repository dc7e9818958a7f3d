import { ArrowLeft, X } from 'lucide-react';
import { useId } from 'react';
import { languageName } from '../../../model/language.ts';
import { sourcesPath } from '../../../query/paths.ts';
import { datesOf, type OutletRecord, piecesOf } from '../../../query/sources/outlet-record.ts';
import { keepScroll } from '../../../ui/keep-scroll.ts';
import { printCount } from '../../../ui/print-count.ts';
import { TextLink } from '../../../ui/text-link.tsx';
import { outletAnchor } from '../outlet-row.tsx';
import { topicsOf } from '../outlet-topics.tsx';
import type { Sources } from '../use-sources.ts';
import { DescriptorList } from './descriptor-list.tsx';
import { ProfileCitations } from './profile-citations.tsx';
import { ProfilePart } from './profile-part.tsx';
import { ProfilePieces } from './profile-pieces.tsx';
import { QuoteResults } from './quote-results.tsx';

type OutletProfileProps = {
  readonly outlet: OutletRecord;
  readonly sources: Sources;
  readonly search: string;
  /** Whether the list it was opened from stands beside it. */
  readonly isBeside: boolean;
};

const times = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${printCount(n)} times`);

/** `Cited twice in 1 piece, 2023-02-01, in Arabic.` */
function describeCitations(outlet: OutletRecord): string {
  const { citations, languages } = outlet;
  const pieces = piecesOf(outlet).length;
  const dates = datesOf(outlet);
  const span =
    dates === null ? 'undated' : dates.first === dates.last ? dates.first : `${dates.first} to ${dates.last}`;
  const spoken =
    languages.length === 0 ? 'language not known' : `in ${languages.map(languageName).join(', ')}`;
  return `Cited ${times(citations.length)} in ${printCount(pieces)} ${pieces === 1 ? 'piece' : 'pieces'}, ${span}, ${spoken}.`;
}

function BackToList({ outlet: { name }, search, isBeside }: OutletProfileProps) {
  const to = { pathname: sourcesPath(), search, hash: `#${outletAnchor(name ?? '')}` };
  return isBeside ? (
    <TextLink
      to={to}
      state={keepScroll()}
      aria-label="Close the profile"
      className="absolute top-3 right-3 grid size-7 place-items-center rounded-full text-muted hover:bg-hover hover:text-ink print:hidden"
    >
      <X aria-hidden size={15} />
    </TextLink>
  ) : (
    <TextLink to={to} className="mb-3 inline-flex min-h-6 items-center gap-1 print:hidden">
      <ArrowLeft aria-hidden size={14} />
      All sources
    </TextLink>
  );
}

/** What is known of one outlet: how it is described, what of it is cited where, and how quotations of it agree. */
export function OutletProfile(props: OutletProfileProps) {
  const { outlet, sources, isBeside } = props;
  const id = useId();
  const Heading = isBeside ? 'h2' : 'h1';
  const { name, spellings, hosts, citations } = outlet;
  const others = spellings.filter((spelling) => spelling !== name);
  const topics = topicsOf(outlet, sources);
  return (
    <section
      id="profile"
      tabIndex={-1}
      aria-labelledby={id}
      className={`outline-none ${isBeside ? 'sticky top-3.5 max-h-[calc(100dvh-1.75rem)] overflow-y-auto print:static print:max-h-none print:overflow-visible rounded-card border border-line bg-panel p-4' : ''}`}
    >
      <BackToList {...props} />
      <Heading
        id={id}
        className={`font-semibold font-serif text-xl [overflow-wrap:anywhere] ${isBeside ? 'pr-8' : ''}`}
      >
        <bdi>{name}</bdi>
      </Heading>
      <p className="mt-1 text-muted [overflow-wrap:anywhere]">
        {[hosts.join(', '), others.length > 0 ? `also printed ${others.join(', ')}` : '']
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className="mt-2">{describeCitations(outlet)}</p>
      {topics.length > 0 && <p className="mt-1 text-muted">Topics of the pieces: {topics.join(', ')}.</p>}
      <ProfilePart title="Described as" heading={isBeside ? 'h3' : 'h2'}>
        <DescriptorList outlet={outlet} sources={sources} />
      </ProfilePart>
      <ProfilePart
        title={`Citations (${printCount(citations.length)})`}
        id="profile-citations"
        heading={isBeside ? 'h3' : 'h2'}
      >
        <ProfileCitations citations={citations} titleOf={sources.titleOf} />
      </ProfilePart>
      <ProfilePart title="Quotations from it" heading={isBeside ? 'h3' : 'h2'}>
        <QuoteResults outlet={outlet} sources={sources} />
      </ProfilePart>
      <ProfilePart title="Pieces that cite it" heading={isBeside ? 'h3' : 'h2'}>
        <ProfilePieces outlet={outlet} titleOf={sources.titleOf} />
      </ProfilePart>
    </section>
  );
}
