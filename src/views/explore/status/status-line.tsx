import { lazy, memo } from 'react';
import { countFilters, isSearching } from '../../../query/query.ts';
import { LazyPart } from '../../../ui/lazy-part.tsx';
import { printCount } from '../../../ui/print-count.ts';
import { loadRest } from '../load-rest.ts';
import type { Explorer } from '../use-explorer.ts';

const FilterChips = lazy(async () => ({ default: (await loadRest()).FilterChips }));
const FiltersDialog = lazy(async () => ({ default: (await loadRest()).FiltersDialog }));
const StatusTools = lazy(async () => ({ default: (await loadRest()).StatusTools }));

type StatusLineProps = {
  readonly explorer: Explorer;
  /** The same once what is moved has come to rest. */
  readonly rested: Explorer;
  readonly wide: boolean;
};

/** How many articles are left, and one removable chip for each filter that left them. */
export const StatusLine = memo(function StatusLine({ explorer, rested, wide }: StatusLineProps) {
  const { columns, query, result, search, change } = explorer;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 lg:items-start">
      <p role="status" className="font-serif text-lg tabular-nums">
        {search.state === 'opening' ? (
          'Searching…'
        ) : (
          <>
            <strong>{printCount(result.total)}</strong> of {printCount(result.of)} articles
          </>
        )}
      </p>
      {!wide && (
        <span className="ml-auto min-h-8">
          <LazyPart>
            <FiltersDialog explorer={rested} />
          </LazyPart>
        </span>
      )}
      <div className="flex min-w-0 flex-wrap items-center gap-2 max-lg:order-1 max-lg:w-full lg:flex-1">
        {(isSearching(query) || countFilters(query) > 0) && (
          <LazyPart>
            <FilterChips query={query} columns={columns} change={change} />
          </LazyPart>
        )}
      </div>
      <span className="ml-auto flex min-h-8 items-center gap-2 print:hidden">
        <LazyPart>
          <StatusTools explorer={rested} />
        </LazyPart>
      </span>
    </div>
  );
});
