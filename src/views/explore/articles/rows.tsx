import { useState } from 'react';
import type { Article } from '../../../model/article.ts';
import type { Articles } from '../../../model/article-table.ts';
import type { CorpusSummary } from '../../../model/corpus.ts';
import type { FacetTerm } from '../../../query/facets/facet.ts';
import { hasGrown, useGrowth } from '../../../ui/use-growth.ts';
import type { Search } from '../../use-search.ts';
import { ArticleRow } from './article-row.tsx';

export type RowsProps = {
  readonly corpus: CorpusSummary;
  readonly articles: Articles;
  /** Positions of the articles shown, in order. */
  readonly ids: Uint32Array;
  readonly topicsOf: (article: Article) => readonly FacetTerm[];
  readonly hitAt: Search['hitAt'];
  /** Query string of the results. */
  readonly results: string;
};

/** So many rows are likely to be read. */
export const FIRST_ROWS = 20;

/** The first few are as many as a window shows below the charts; so many more at a time hold nothing up. */
const GROWTH = { first: 8, step: 20 };

export const ROW =
  'group grid scroll-my-3 print:break-inside-avoid grid-cols-[1fr_auto] gap-x-4 border-line border-t px-2 py-2.5 focus-within:bg-hover focus-within:shadow-[inset_2px_0_0_var(--accent)] hover:bg-hover sm:grid-cols-[5.5rem_1fr_auto]';

/** Laid out when near the window; until then of about the height it will have. */
const LATER =
  '[content-visibility:auto] print:[content-visibility:visible] [contain-intrinsic-size:auto_65px] max-sm:[contain-intrinsic-size:auto_110px]';

/** All rows, so that the browser's own search finds every one. */
export function Rows({ corpus, articles, ids, topicsOf, hitAt, results }: RowsProps) {
  const [later] = useState(() => (hasGrown('rows') ? '' : LATER));
  const drawn = useGrowth('rows', { ...GROWTH, total: ids.length });
  const shown = [...ids.subarray(0, drawn)].flatMap((id) => {
    const article = articles.at(id);
    return article === undefined ? [] : [{ article, hit: hitAt(id) }];
  });
  return (
    <ol>
      {shown.map(({ article, hit }, position) => (
        <li key={article.id} data-position={position} className={`${ROW} ${later}`}>
          <ArticleRow
            corpus={corpus}
            article={article}
            topics={topicsOf(article)}
            hit={hit}
            isFirst={position < FIRST_ROWS}
            results={results}
          />
        </li>
      ))}
    </ol>
  );
}
