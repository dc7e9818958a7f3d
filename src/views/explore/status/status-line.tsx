import { memo } from 'react';
import { CopyLink } from '../../copy-link.tsx';
import { FilterChips } from '../../filter-chips.tsx';
import { FiltersDialog } from '../filters/filters-dialog.tsx';
import type { Explorer } from '../use-explorer.ts';
import { CompareLink } from './compare-link.tsx';
import { ExportMenu } from './export-menu.tsx';

type StatusLineProps = { readonly explorer: Explorer; readonly wide: boolean };

/** How many articles are left, and one removable chip for each filter that left them. */
export const StatusLine = memo(function StatusLine({ explorer, wide }: StatusLineProps) {
  const { columns, query, result, search, change } = explorer;
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
        <FilterChips query={query} columns={columns} change={change} />
      </div>
      <span className="ml-auto flex items-center gap-2 print:hidden">
        <CompareLink query={query} />
        <CopyLink />
        <ExportMenu explorer={explorer} />
      </span>
    </div>
  );
});
