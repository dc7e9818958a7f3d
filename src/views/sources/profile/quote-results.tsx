import type { Quote } from '../../../model/piece.ts';
import { quoteAnchor } from '../../../query/anchors.ts';
import { articlePath } from '../../../query/paths.ts';
import type { OutletRecord } from '../../../query/sources/outlet-record.ts';
import { TextLink } from '../../../ui/text-link.tsx';
import { QUOTE_STATUSES } from '../../quote-status-words.ts';
import { STATUS_LOOKS, StatusIcon } from '../../status-icon.tsx';
import type { Sources } from '../use-sources.ts';

type Placed = { readonly quote: Quote; readonly article: string };

const LONGEST = 90;
const shorten = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST))}…`;

function Differences({ quote }: { readonly quote: Quote }) {
  if (quote.differences.length === 0) return null;
  return (
    <p className="text-muted text-xs">
      {quote.differences
        .map((one) => `quoted “${one.quote || 'nothing'}”, excerpt “${one.source || 'nothing'}”`)
        .join('; ')}
    </p>
  );
}

/** Those of the citing pieces that no excerpt holds; whether this outlet has them cannot be told. */
function countUnplaced({ citations }: OutletRecord, { pieces }: Sources): number {
  const citing = new Set(citations.filter(({ kind }) => kind === 'source').map(({ article }) => article));
  return pieces
    .filter(({ id }) => citing.has(id))
    .flatMap(({ quotes }) => quotes)
    .filter(({ source }) => source === null).length;
}

/** The quotations that were found in its excerpts, by how well they agree; each leads to its place in the text. */
export function QuoteResults({
  outlet,
  sources,
}: {
  readonly outlet: OutletRecord;
  readonly sources: Sources;
}) {
  const placed: readonly Placed[] = outlet.citations.flatMap(({ quotes, article }) =>
    quotes.map((quote) => ({ quote, article })),
  );
  const unplaced = countUnplaced(outlet, sources);
  return (
    <>
      {placed.length === 0 && <p className="text-muted">No quotation was found in an excerpt of it.</p>}
      <ul className="flex flex-col gap-2.5">
        {QUOTE_STATUSES.map(({ status, words }) => {
          const those = placed.filter(({ quote }) => quote.status === status);
          if (those.length === 0) return null;
          return (
            <li key={status}>
              <p className={`flex items-center gap-1.5 ${STATUS_LOOKS[status].colour}`}>
                <StatusIcon status={status} />
                <span>
                  <span className="tabular-nums">{those.length}</span> {words}
                </span>
              </p>
              <ul className="mt-1 flex flex-col gap-1 pl-5">
                {those.map(({ quote, article }) => (
                  <li key={`${article} ${quoteAnchor(quote)}`}>
                    <TextLink to={articlePath(article, quoteAnchor(quote))} className="font-serif">
                      “{shorten(quote.text)}”
                    </TextLink>
                    <Differences quote={quote} />
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
      {unplaced > 0 && (
        <p className="mt-2 text-muted text-xs">
          {unplaced} {unplaced === 1 ? 'quotation' : 'quotations'} of the citing pieces{' '}
          {unplaced === 1 ? 'is' : 'are'} in no excerpt. Excerpts are partial, so whether this outlet has{' '}
          {unplaced === 1 ? 'it' : 'them'} cannot be told.
        </p>
      )}
    </>
  );
}
