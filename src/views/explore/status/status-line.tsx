import { memo } from 'react';
import { clearAll } from '../../../query/query.ts';
import { Button } from '../../../ui/button.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { describeFilters } from '../../describe-filters.ts';
import { FiltersDialog } from '../filters/filters-dialog.tsx';
import type { Explorer } from '../use-explorer.ts';
import { CopyLink } from './copy-link.tsx';

type StatusLineProps = { readonly explorer: Explorer; readonly wide: boolean };

/** How many articles are left, and one removable chip for each filter that left them. */
export const StatusLine = memo(function StatusLine({ explorer, wide }: StatusLineProps) {
  const { columns, query, result, search, change } = explorer;
  const filters = describeFilters(query, columns);
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 lg:items-start">
      <p role="status" className="font-serif text-lg tabular-nums">
        {search.state === 'opening' ? (
          'Searching…'
        ) : (
          <>
            <strong>{result.total}</strong> of {result.of} articles
          </>
        )}
      </p>
      {!wide && (
        <span className="ml-auto">
          <FiltersDialog explorer={explorer} />
        </span>
      )}
      <div className="flex min-w-0 flex-wrap items-center gap-2 max-lg:order-1 max-lg:w-full lg:flex-1">
        {filters.map(({ id, label, name, excluded, without }) => {
          const text = label === null ? name : `${label}: ${name}`;
          return (
            <Chip
              key={id}
              excluded={excluded}
              removeLabel={`Remove ${excluded ? 'not ' : ''}${text}`}
              onRemove={() => change(without)}
            >
              {excluded && <span className="sr-only">Not </span>}
              {text}
            </Chip>
          );
        })}
        {filters.length > 0 && (
          <Button look="text" onClick={() => change(clearAll)}>
            Clear all
          </Button>
        )}
      </div>
      <span className="ml-auto">
        <CopyLink />
      </span>
    </div>
  );
});
