import { STATUS_LOOKS, StatusIcon } from '../../status-icon.tsx';
import { HereLink } from '../here-link.tsx';
import { describeDifferences, describeStatus, quoteSnippet } from './describe-quote.ts';
import type { LocatedQuote } from './locate-quote.ts';
import { passageId } from './quote-anchors.ts';

function Status({ quote }: { readonly quote: LocatedQuote }) {
  const words = describeStatus(quote);
  if (quote.source === null || quote.sourceLine === null) return words;
  return (
    <HereLink
      anchor={passageId(quote)}
      className="underline decoration-current/35 underline-offset-2 hover:decoration-current"
    >
      {words}
    </HereLink>
  );
}

type QuoteChecksProps = { readonly quotes: readonly LocatedQuote[] };

/** How each quotation of the line above agrees with the excerpts. */
export function QuoteChecks({ quotes }: QuoteChecksProps) {
  if (quotes.length === 0) return null;
  return (
    <ul
      aria-label="Quotation check"
      className="mt-2 flex flex-col pl-4 font-sans text-xs print:break-before-avoid"
    >
      {quotes.map((quote) => {
        const differences = describeDifferences(quote);
        return (
          <li
            key={quote.start}
            className={`flex gap-1.5 py-[3px] print:break-inside-avoid [overflow-wrap:anywhere] ${STATUS_LOOKS[quote.status].colour}`}
          >
            <span className="mt-[2.5px]">
              <StatusIcon status={quote.status} />
            </span>
            <span>
              {/* On paper no colour leads the eye to the only one either. */}
              <span className={`text-muted ${quotes.length > 1 ? '' : 'hidden print:inline'}`}>
                “{quoteSnippet(quote)}”{' '}
              </span>
              <Status quote={quote} />
              {differences !== '' && `: ${differences}`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
