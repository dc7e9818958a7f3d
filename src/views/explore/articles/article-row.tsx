import { memo } from 'react';
import { Link } from 'react-router-dom';
import type { Article } from '../../../model/article.ts';
import type { CorpusSummary } from '../../../model/corpus.ts';
import type { FacetTerm } from '../../../query/facets/facet.ts';
import { type ArticleLinkState, articlePath } from '../../../query/paths.ts';
import { markTitle } from '../../../search/describe-hit.ts';
import { Swatch } from '../../../ui/swatch.tsx';
import { describeListedDate } from '../../describe-listed-date.ts';
import { DossierStar } from '../../dossier-button.tsx';
import type { SearchHit } from '../../use-search.ts';
import { HitSnippet } from '../search/hit-snippet.tsx';
import { MarkedText } from '../search/marked-text.tsx';
import { linkId } from './row-address.ts';

type ArticleRowProps = {
  readonly corpus: CorpusSummary;
  readonly article: Article;
  readonly topics: readonly FacetTerm[];
  /** Of the search, where there is one. */
  readonly hit: SearchHit | undefined;
  /** Whether it is among the first of the list. */
  readonly isFirst: boolean;
  readonly results: string;
};

/** What a row of the list holds: when, what, by whom and about what. */
export const ArticleRow = memo(function ArticleRow(props: ArticleRowProps) {
  const { corpus, article, topics, hit, isFirst, results } = props;
  const { iso, note } = describeListedDate(article.date);
  const state: ArticleLinkState = { results };
  return (
    <>
      <p className="flex gap-2 text-muted tabular-nums leading-6 sm:flex-col sm:gap-0">
        {iso !== null && <time dateTime={iso}>{iso}</time>}
        {note !== null && <span className={iso === null ? '' : 'text-2xs'}>{note}</span>}
      </p>
      <div className="min-w-0 max-sm:col-span-2">
        <Link
          id={linkId(article)}
          to={articlePath(article.id)}
          state={state}
          className="font-serif text-[1.0625rem] leading-6 [overflow-wrap:anywhere] hover:text-accent hover:underline"
        >
          <MarkedText
            text={article.title}
            marks={hit === undefined ? [] : markTitle(article.title, hit.answer.marks)}
          />
        </Link>
        <p className="mt-0.5 flex flex-wrap items-center gap-x-3 text-muted text-xs">
          <span>{article.authors.length === 0 ? 'author unknown' : article.authors.join(', ')}</span>
          {topics.map(({ value, name, domain }) => (
            <span key={value} className="inline-flex items-center gap-1.5">
              <Swatch colour={`domain-${domain}`} />
              {name}
            </span>
          ))}
        </p>
        {hit?.inText && <HitSnippet corpus={corpus} id={article.id} answer={hit.answer} isNext={isFirst} />}
      </div>
      <div className="-my-1 max-sm:col-start-2 max-sm:row-start-1">
        <DossierStar article={article} />
      </div>
    </>
  );
});
