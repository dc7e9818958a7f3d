import { useQuery } from '@tanstack/react-query';
import { memo } from 'react';
import { corpusQuery } from '../../../load/corpus-query.ts';
import { isSearching, type Query } from '../../../query/query.ts';
import { Panel } from '../../../ui/panel.tsx';
import { PanelFault } from '../../panel-fault.tsx';
import { EmptyResult } from '../empty-result.tsx';
import type { Explorer } from '../use-explorer.ts';
import { ArticleRows } from './article-rows.tsx';
import { RowsSkeleton } from './rows-skeleton.tsx';
import { SortControl } from './sort-control.tsx';

type ArticleListProps = {
  readonly explorer: Explorer;
  /** Of the query in force; the list itself may follow a moment later. */
  readonly sort: Query['sort'];
};

/** The rows, or what stands in their place. */
function ListBody({ explorer }: { readonly explorer: Explorer }) {
  const { articles, result, search } = explorer;
  const { error, refetch } = useQuery(corpusQuery);
  if (search.state === 'opening') return <p className="py-10 text-center text-muted">Searching…</p>;
  if (result.ids.length === 0) return <EmptyResult explorer={explorer} />;
  if (articles !== null) return <ArticleRows explorer={explorer} articles={articles} />;
  if (error !== null) return <PanelFault error={error} onRetry={() => void refetch()} />;
  return <RowsSkeleton count={result.ids.length} />;
}

/** The articles the filters leave, in the order asked for. */
export const ArticleList = memo(function ArticleList({ explorer, sort }: ArticleListProps) {
  const { query, change } = explorer;
  return (
    <Panel
      title="Articles"
      actions={<SortControl sort={sort} searching={isSearching(query)} onChange={change} />}
    >
      <ListBody explorer={explorer} />
    </Panel>
  );
});
