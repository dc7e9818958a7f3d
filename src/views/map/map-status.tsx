import { explorePath } from '../../query/paths.ts';
import { printQuery } from '../../query/url.ts';
import { printCount } from '../../ui/print-count.ts';
import { TextLink } from '../../ui/text-link.tsx';
import { CopyLink } from '../copy-link.tsx';
import { countArticles } from '../count-articles.ts';
import { FilterChips } from '../filter-chips.tsx';
import type { Places } from './use-places.ts';

/** How many articles the filter leaves, what it is, and the way to them. */
export function MapStatus({ places }: { readonly places: Places }) {
  const { query, columns, result, search, change } = places;
  const { total } = result;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <p role="status" className="font-serif text-lg tabular-nums">
        {search.state === 'opening' ? (
          'Searching…'
        ) : (
          <>
            <strong>{printCount(total)}</strong> of {printCount(result.of)} articles
          </>
        )}
      </p>
      <div className="flex min-w-0 flex-wrap items-center gap-2">
        <FilterChips query={query} columns={columns} change={change} />
      </div>
      <span className="ml-auto flex flex-wrap items-center gap-x-3 text-xs print:hidden">
        <TextLink to={explorePath(printQuery(query))} className="inline-flex min-h-6 items-center">
          {total === 0 ? 'Change the filter in Explore' : `Open the ${countArticles(total)}`}
        </TextLink>
        <CopyLink />
      </span>
      {search.state === 'failed' && (
        <p className="w-full text-warn text-xs">
          The search could not be started, so “{query.text.trim()}” does not narrow the map.
        </p>
      )}
    </div>
  );
}
