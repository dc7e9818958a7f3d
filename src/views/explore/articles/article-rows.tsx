import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import type { Articles } from '../../../model/article-table.ts';
import { printQuery } from '../../../query/url.ts';
import type { Explorer } from '../use-explorer.ts';
import { FirstRows } from './first-rows.tsx';
import type { RowsHandle } from './long-rows.tsx';
import { Rows } from './rows.tsx';
import { findTopicTerms } from './topic-terms.ts';
import { useListCommands } from './use-list-commands.ts';
import { useReturn } from './use-return.ts';

const LongRows = lazy(async () => ({ default: (await import('./long-rows.tsx')).LongRows }));

/** More rows than these make the page slow; fewer can all be there for the browser's own search. */
const LONG = 200;

type ArticleRowsProps = { readonly explorer: Explorer; readonly articles: Articles };

/** A row an article, and the keys that go through them. */
export function ArticleRows({ explorer, articles }: ArticleRowsProps) {
  const { corpus, columns, query, result, search } = explorer;
  const { ids } = result;
  const topicsOf = useMemo(() => findTopicTerms(columns), [columns]);
  const box = useRef<HTMLDivElement>(null);
  const handle = useRef<RowsHandle>(null);
  const focused = useRef<number | null>(null);
  const [said, say] = useState('');
  useListCommands({ articles, ids, box, handle, say });
  useReturn({ articles, ids, box, isWhole: ids.length <= LONG });
  const rows = { corpus, articles, ids, topicsOf, hitAt: search.hitAt, results: printQuery(query) };
  return (
    <>
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
      <div ref={box}>
        {ids.length > LONG ? (
          <Suspense fallback={<FirstRows {...rows} focused={focused} />}>
            <LongRows {...rows} handle={handle} focused={focused} />
          </Suspense>
        ) : (
          <Rows {...rows} />
        )}
      </div>
    </>
  );
}
