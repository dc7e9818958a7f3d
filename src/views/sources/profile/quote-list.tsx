import { useQueries } from '@tanstack/react-query';
import { pieceQuery } from '../../../load/piece-query.ts';
import type { Piece, Quote, QuoteStatus } from '../../../model/piece.ts';
import { quoteAnchor } from '../../../query/anchors.ts';
import { articlePath } from '../../../query/paths.ts';
import type { QuotePlace } from '../../../query/sources/outlet-quotes.ts';
import { printCount } from '../../../ui/print-count.ts';
import { TextLink } from '../../../ui/text-link.tsx';
import { PanelFault } from '../../panel-fault.tsx';
import { STATUS_LOOKS, StatusIcon } from '../../status-icon.tsx';
import { useMore } from '../../use-more.tsx';

const BATCH = 20;

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

type QuoteListProps = {
  readonly status: QuoteStatus;
  readonly words: string;
  readonly places: readonly QuotePlace[];
};

/** The texts of the pieces these quotations are in, which are loaded for them. */
function usePieces(places: readonly QuotePlace[]) {
  const ids = [...new Set(places.map(({ article }) => article))];
  const results = useQueries({ queries: ids.map(pieceQuery) });
  const failed = results.find(({ error }) => error !== null);
  return { pieces: new Map<string, Piece | undefined>(ids.map((id, at) => [id, results[at]?.data])), failed };
}

/** Quotations of one status, the first of them; each leads to its place in the text. */
export function QuoteList({ status, words, places }: QuoteListProps) {
  const { shown, button } = useMore(places, BATCH, 'quotations');
  const { pieces, failed } = usePieces(shown);
  const quoteAt = ({ article, source, nth }: QuotePlace): Quote | undefined =>
    pieces.get(article)?.quotes.filter((quote) => quote.source === source && quote.status === status)[nth];
  return (
    <>
      <p className={`flex items-center gap-1.5 ${STATUS_LOOKS[status].colour}`}>
        <StatusIcon status={status} />
        <span>
          <span className="tabular-nums">{printCount(places.length)}</span> {words}
        </span>
      </p>
      {failed && <PanelFault error={failed.error} onRetry={() => void failed.refetch()} />}
      <ul className="mt-1 flex flex-col gap-1 pl-5">
        {shown.map((place) => {
          const quote = quoteAt(place);
          if (quote === undefined) return null;
          return (
            <li key={`${place.article} ${quoteAnchor(quote)}`}>
              <TextLink to={articlePath(place.article, quoteAnchor(quote))} className="font-serif">
                “{shorten(quote.text)}”
              </TextLink>
              <Differences quote={quote} />
            </li>
          );
        })}
      </ul>
      {button}
    </>
  );
}
