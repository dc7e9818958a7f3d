import type { Quote } from '../../model/piece.ts';
import { QUOTE_STATUSES } from '../quote-status-words.ts';
import { STATUS_LOOKS, StatusIcon } from '../status-icon.tsx';

/** How many quotations rest on a citation, by how well they agree with its excerpt. */
export function QuoteCounts({ quotes }: { readonly quotes: readonly Quote[] }) {
  if (quotes.length === 0) return null;
  return (
    <ul aria-label="Quotations from it" className="mt-1 flex flex-wrap gap-x-3 text-xs">
      {QUOTE_STATUSES.map(({ status, words }) => {
        const count = quotes.filter((quote) => quote.status === status).length;
        if (count === 0) return null;
        return (
          <li key={status} className={`inline-flex items-center gap-1 ${STATUS_LOOKS[status].colour}`}>
            <StatusIcon status={status} />
            {count} {count === 1 ? 'quotation' : 'quotations'} {words}
          </li>
        );
      })}
    </ul>
  );
}
