import { lazy, memo, Suspense, useMemo, useRef, useState } from 'react';
import { isSearching, type Query } from '../../../query/query.ts';
import { printQuery } from '../../../query/url.ts';
import { Panel } from '../../../ui/panel.tsx';
import { EmptyResult } from '../empty-result.tsx';
import type { Explorer } from '../use-explorer.ts';
import { FirstRows } from './first-rows.tsx';
import type { RowsHandle } from './long-rows.tsx';
import { Rows } from './rows.tsx';
import { SortControl } from './sort-control.tsx';
import { findTopicTerms } from './topic-terms.ts';
import { useListCommands } from './use-list-commands.ts';
import { useReturn } from './use-return.ts';

const LongRows = lazy(async () => ({ default: (await import('./long-rows.tsx')).LongRows }));

/** More rows than these make the page slow; fewer can all be there for the browser's own search. */
const LONG = 200;

type ArticleListProps = {
  readonly explorer: Explorer;
  /** Of the query in force; the list itself may follow a moment later. */
  readonly sort: Query['sort'];
};

/** The articles the filters leave, in the order asked for. */
export const ArticleList = memo(function ArticleList({ explorer, sort }: ArticleListProps) {
  const { corpus, columns, query, result, search, change } = explorer;
  const isOpening = search.state === 'opening';
  const topicsOf = useMemo(() => findTopicTerms(corpus, columns), [corpus, columns]);
  const articles = useMemo(
    () => (isOpening ? [] : [...result.ids].flatMap((id) => corpus.articles[id] ?? [])),
    [isOpening, result.ids, corpus],
  );
  const box = useRef<HTMLDivElement>(null);
  const handle = useRef<RowsHandle>(null);
  const focused = useRef<number | null>(null);
  const [said, say] = useState('');
  useListCommands({ articles, box, handle, say });
  useReturn({ articles, box, isWhole: articles.length <= LONG });
  const rows = { articles, topicsOf, hits: search.hits, results: printQuery(query) };
  return (
    <Panel
      title="Articles"
      actions={<SortControl sort={sort} searching={isSearching(query)} onChange={change} />}
    >
      {articles.length === 0 && !isOpening && <EmptyResult explorer={explorer} />}
      {isOpening && <p className="py-10 text-center text-muted">Searching…</p>}
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
      <div ref={box}>
        {articles.length > LONG ? (
          <Suspense fallback={<FirstRows {...rows} focused={focused} />}>
            <LongRows {...rows} handle={handle} focused={focused} />
          </Suspense>
        ) : (
          <Rows {...rows} />
        )}
      </div>
    </Panel>
  );
});
