import { clearAll } from '../../query/query.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { countArticles } from '../count-articles.ts';
import { findLoosenings } from './find-loosenings.ts';
import type { Explorer } from './use-explorer.ts';

/** No article is left: which filter to take off, and what that would bring. */
export function EmptyResult({ explorer }: { readonly explorer: Explorer }) {
  const { query, ask, change } = explorer;
  const loosenings = findLoosenings(query, ask);
  return (
    <EmptyState
      title="No article matches all of these filters"
      actions={
        <>
          {loosenings.map(({ label, total, query: looser }) => (
            <Button key={label} onClick={() => change(() => looser)}>
              Any {label}: {countArticles(total)}
            </Button>
          ))}
          <Button look="text" onClick={() => change(clearAll)}>
            Clear all
          </Button>
        </>
      }
    >
      {loosenings.length > 0
        ? 'Each of these, taken off alone, brings articles back.'
        : 'No single filter is the cause: start again from the whole corpus.'}
    </EmptyState>
  );
}
