import { useQueryClient } from '@tanstack/react-query';
import { explainFault } from '../../../load/explain-fault.ts';
import { LoadFailure } from '../../../load/load-failure.ts';
import { restartSearch } from '../../../load/search-query.ts';
import { Button } from '../../../ui/button.tsx';
import type { Search } from '../../use-search.ts';
import type { Explorer } from '../use-explorer.ts';
import { useSettled } from './use-settled.ts';

const NONE: readonly string[] = [];

/** Long enough for a closing quotation mark to be typed before its absence is remarked on. */
const PAUSE = 600;

/** An answer usually takes a few milliseconds; only a longer wait is worth a word. */
const LONG = 300;

function describeTrouble({ state, error }: Search): string | null {
  if (state !== 'failed') return null;
  const fault = error instanceof LoadFailure ? error.fault : null;
  const why = fault === null ? '' : ` ${explainFault(fault).title}: ${fault.file}.`;
  return `The search could not be started, so it does not narrow the list.${why}`;
}

type SearchRemarksProps = { readonly id: string; readonly explorer: Explorer };

/** What is to be said of the search: that it is loading, how it was read, what it could not search. */
export function SearchRemarks({ id, explorer }: SearchRemarksProps) {
  const { search } = explorer;
  const client = useQueryClient();
  const now = search.answer?.remarks ?? NONE;
  const settled = useSettled(now, PAUSE);
  const remarks = now.length === 0 ? NONE : settled;
  const trouble = describeTrouble(search);
  const isPending = search.state === 'opening' || search.state === 'waiting';
  const isLoading = useSettled(isPending, LONG) && isPending;
  return (
    <div id={id} aria-live="polite" className="text-xs [overflow-wrap:anywhere]">
      {isLoading && <p className="mt-1.5 text-muted">Loading the search index…</p>}
      {remarks.map((remark) => (
        <p key={remark} dir="auto" className="mt-1.5 text-muted">
          {remark}
        </p>
      ))}
      {trouble !== null && (
        <p className="mt-1.5 text-warn">
          {trouble}{' '}
          <Button look="text" onClick={() => restartSearch(client)}>
            Try again
          </Button>
        </p>
      )}
    </div>
  );
}
