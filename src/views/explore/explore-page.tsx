import { useSuspenseQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router-dom';
import { corpusQuery } from '../../load/corpus-query.ts';
import { type ArticleLinkState, articlePath } from '../../query/paths.ts';
import { Panel } from '../../ui/panel.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useDocumentTitle } from '../../ui/use-document-title.ts';

export function ExplorePage() {
  const { articles } = useSuspenseQuery(corpusQuery).data;
  const state: ArticleLinkState = { results: useLocation().search };
  useDocumentTitle('Explore');
  return (
    <div className="mx-auto max-w-4xl px-3.5 py-5">
      <h1 className="sr-only">Explore</h1>
      <p role="status" className="mb-3 font-serif text-lg">
        {articles.length} of {articles.length} articles
      </p>
      <Panel title="Articles">
        <ul>
          {articles.map((article) => (
            <li key={article.id} className="flex gap-4 border-line border-t py-2">
              <span className="w-20 shrink-0 text-muted tabular-nums">{article.date.value ?? 'undated'}</span>
              <TextLink to={articlePath(article.id)} state={state}>
                {article.title}
              </TextLink>
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}
