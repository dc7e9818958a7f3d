import { TriangleAlert } from 'lucide-react';
import { articlePath } from '../../../query/paths.ts';
import type { CitationRecord } from '../../../query/sources/outlet-record.ts';
import { TextLink } from '../../../ui/text-link.tsx';
import { SourceLink } from '../../source-link.tsx';
import { useMore } from '../../use-more.tsx';
import { CitationTitle } from '../citation-title.tsx';
import { QuoteCounts } from '../quote-counts.tsx';

/** The date as the citation states it, and as a calendar date where it is one. */
function When({ citation: { date, dateText } }: { readonly citation: CitationRecord }) {
  if (dateText === null) return date ?? 'no date given';
  return (
    <>
      {dateText}
      {date !== null && date !== dateText && <span className="tabular-nums"> ({date})</span>}
    </>
  );
}

const BATCH = 40;

type ProfileCitationsProps = {
  readonly citations: readonly CitationRecord[];
  readonly titleOf: (article: string) => string;
};

/** Every citation of the outlet: original title, translation, date as stated, what speaks against it, the ways out. */
export function ProfileCitations({ citations, titleOf }: ProfileCitationsProps) {
  const { shown, button } = useMore(citations, BATCH, 'citations');
  return (
    <>
      <ol className="flex flex-col gap-4">
        {shown.map((citation) => {
          const { id, article, anchor, place, doubts, quotes } = citation;
          return (
            <li key={id} className="[overflow-wrap:anywhere]">
              <CitationTitle citation={citation} />
              <p className="mt-1 text-muted text-xs">
                <When citation={citation} /> · {place} of{' '}
                <TextLink to={articlePath(article, anchor)} className="underline decoration-accent/40">
                  {titleOf(article)}
                </TextLink>
              </p>
              {doubts.map((doubt) => (
                <p key={doubt} className="mt-1 flex gap-1.5 text-warn text-xs">
                  <TriangleAlert aria-hidden size={13} className="mt-[2.5px] shrink-0" />
                  {doubt}
                </p>
              ))}
              <QuoteCounts quotes={quotes} />
              <div className="text-xs [&>div]:mt-2 [&>div]:border-0 [&>div]:pt-0">
                <SourceLink source={citation} name={place} />
              </div>
            </li>
          );
        })}
      </ol>
      {button}
    </>
  );
}
