import { outletQuotes } from '../../../query/sources/outlet-quotes.ts';
import type { OutletRecord } from '../../../query/sources/outlet-record.ts';
import { printCount } from '../../../ui/print-count.ts';
import { QUOTE_STATUSES } from '../../quote-status-words.ts';
import type { Sources } from '../use-sources.ts';
import { QuoteList } from './quote-list.tsx';

/** Those of the citing pieces that no excerpt holds; whether this outlet has them cannot be told. */
function countUnplaced({ citations }: OutletRecord, { pieces }: Sources): number {
  const citing = new Set(citations.filter(({ kind }) => kind === 'source').map(({ article }) => article));
  return pieces.reduce((sum, { id, unplaced }) => sum + (citing.has(id) ? unplaced : 0), 0);
}

/** The quotations that were found in its excerpts, by how well they agree; each leads to its place in the text. */
export function QuoteResults({
  outlet,
  sources,
}: {
  readonly outlet: OutletRecord;
  readonly sources: Sources;
}) {
  const groups = QUOTE_STATUSES.map((one) => ({ ...one, places: outletQuotes(outlet, one.status) })).filter(
    ({ places }) => places.length > 0,
  );
  const unplaced = countUnplaced(outlet, sources);
  return (
    <>
      {groups.length === 0 && <p className="text-muted">No quotation was found in an excerpt of it.</p>}
      <ul className="flex flex-col gap-2.5">
        {groups.map((group) => (
          <li key={group.status}>
            <QuoteList {...group} />
          </li>
        ))}
      </ul>
      {unplaced > 0 && (
        <p className="mt-2 text-muted text-xs">
          {printCount(unplaced)} {unplaced === 1 ? 'quotation' : 'quotations'} of the citing pieces{' '}
          {unplaced === 1 ? 'is' : 'are'} in no excerpt. Excerpts are partial, so whether this outlet has{' '}
          {unplaced === 1 ? 'it' : 'them'} cannot be told.
        </p>
      )}
    </>
  );
}
