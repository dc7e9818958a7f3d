import type { Article } from '../../model/article.ts';
import { ArticleRecord } from './article-record.tsx';
import { CiteArticle } from './cite/cite-article.tsx';
import { EntryProblems } from './entry-problems.tsx';
import { ReaderLayout } from './layout/reader-layout.tsx';
import { RelatedArticles } from './related/related-articles.tsx';

/** An article of which the corpus holds only the row in the index. */
export function EntryView({ article }: { readonly article: Article }) {
  return (
    <ReaderLayout article={article} tools={<CiteArticle article={article} />}>
      <p className="mt-7 rounded-card border border-line bg-panel p-4 font-serif text-base leading-[1.6] sm:p-5">
        The index holds no text of this article: what it says of it is the title, the date and the author
        above. The topics are read off the title alone.
      </p>
      <ArticleRecord article={article}>
        <EntryProblems id={article.id} />
      </ArticleRecord>
      <RelatedArticles article={article} />
    </ReaderLayout>
  );
}
