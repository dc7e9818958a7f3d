import type { QuoteCounts as Counts } from '../../model/citing-piece.ts';
import { QUOTE_STATUSES } from '../quote-status-words.ts';
import { STATUS_LOOKS, StatusIcon } from '../status-icon.tsx';

/** How many quotations rest on a citation, by how well they agree with its excerpt. */
export function QuoteCounts({ quotes }: { readonly quotes: Counts }) {
  const found = QUOTE_STATUSES.filter(({ status }) => quotes[status] > 0);
  if (found.length === 0) return null;
  return (
    <ul aria-label="Quotations from it" className="mt-1 flex flex-wrap gap-x-3 text-xs">
      {found.map(({ status, words }) => (
        <li key={status} className={`inline-flex items-center gap-1 ${STATUS_LOOKS[status].colour}`}>
          <StatusIcon status={status} />
          {quotes[status]} {quotes[status] === 1 ? 'quotation' : 'quotations'} {words}
        </li>
      ))}
    </ul>
  );
}
