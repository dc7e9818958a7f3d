import { memo, useMemo, useState } from 'react';
import type { Article } from '../../../model/article.ts';
import type { FacetTerm } from '../../../query/facets/facet.ts';
import { NONE } from '../../../query/facets/facet.ts';
import { isSearching, type Query } from '../../../query/query.ts';
import { printQuery } from '../../../query/url.ts';
import { Button } from '../../../ui/button.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { EmptyResult } from '../empty-result.tsx';
import type { Explorer } from '../use-explorer.ts';
import { ArticleRow } from './article-row.tsx';
import { SortControl } from './sort-control.tsx';

const BATCH = 60;

type ArticleListProps = {
  readonly explorer: Explorer;
  /** Of the query in force; the list itself may follow a moment later. */
  readonly sort: Query['sort'];
};

/** The articles the filters leave, in the order asked for. */
export const ArticleList = memo(function ArticleList({ explorer, sort }: ArticleListProps) {
  const { corpus, query, result, search: found, change } = explorer;
  const isOpening = found.state === 'opening';
  const topicsOf = useTopicTerms(explorer);
  const search = printQuery(query);
  const [more, setMore] = useState({ search, shown: BATCH });
  const shown = more.search === search ? more.shown : BATCH;
  const articles = isOpening
    ? []
    : [...result.ids.subarray(0, shown)].flatMap((id) => corpus.articles[id] ?? []);
  const left = isOpening ? 0 : result.total - articles.length;

  const showMore = (): void => {
    setMore({ search, shown: shown + BATCH });
    const next = corpus.articles[result.ids[shown] ?? 0];
    requestAnimationFrame(() => document.getElementById(`article-${next?.id}`)?.focus());
  };
  return (
    <Panel
      title="Articles"
      actions={<SortControl sort={sort} searching={isSearching(query)} onChange={change} />}
    >
      {articles.length === 0 && !isOpening && <EmptyResult explorer={explorer} />}
      {isOpening && <p className="py-10 text-center text-muted">Searching…</p>}
      <ol>
        {articles.map((article) => (
          <ArticleRow
            key={article.id}
            article={article}
            topics={topicsOf(article)}
            hit={found.hits.get(article.id)}
            results={search}
          />
        ))}
      </ol>
      {left > 0 && (
        <div className="flex items-center justify-between gap-4 border-line border-t pt-3 text-muted text-xs">
          <p>
            {articles.length} of {result.total} shown
          </p>
          <Button onClick={showMore}>Show {Math.min(BATCH, left)} more</Button>
        </div>
      )}
    </Panel>
  );
});

/** The terms of each article's topics: the same list every time, so that a row need not be drawn again. */
function useTopicTerms({ corpus, columns }: Explorer): (article: Article) => readonly FacetTerm[] {
  return useMemo(() => {
    const { terms, codeOf } = columns.facets.topic;
    const byId = new Map(
      corpus.articles.map((article) => [
        article.id,
        article.topics
          .flatMap(({ id }) => terms[codeOf.get(id) ?? terms.length] ?? [])
          .filter(({ value }) => value !== NONE),
      ]),
    );
    return ({ id }) => byId.get(id) ?? [];
  }, [corpus, columns]);
}
