import type { Article } from '../../../model/article.ts';
import type { Articles } from '../../../model/article-table.ts';
import type { FacetTerm } from '../../../query/facets/facet.ts';
import type { Search } from '../../use-search.ts';
import { ArticleRow } from './article-row.tsx';

export type RowsProps = {
  readonly articles: Articles;
  /** Positions of the articles shown, in order. */
  readonly ids: Uint32Array;
  readonly topicsOf: (article: Article) => readonly FacetTerm[];
  readonly hits: Search['hits'];
  /** Query string of the results. */
  readonly results: string;
};

export const ROW =
  'group grid scroll-my-3 print:break-inside-avoid grid-cols-[1fr_auto] gap-x-4 border-line border-t px-2 py-2.5 focus-within:bg-hover focus-within:shadow-[inset_2px_0_0_var(--accent)] hover:bg-hover sm:grid-cols-[5.5rem_1fr_auto]';

/** All rows, so that the browser's own search finds every one. */
export function Rows({ articles, ids, topicsOf, hits, results }: RowsProps) {
  const shown = Array.from(ids, (id) => articles.at(id)).filter((article) => article !== undefined);
  return (
    <ol>
      {shown.map((article, position) => (
        <li key={article.id} data-position={position} className={ROW}>
          <ArticleRow
            article={article}
            topics={topicsOf(article)}
            hit={hits.get(article.id)}
            results={results}
          />
        </li>
      ))}
    </ol>
  );
}
