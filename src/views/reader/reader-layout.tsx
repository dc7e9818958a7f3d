import { type ReactNode, useId } from 'react';
import type { Article } from '../../model/article.ts';
import { useDocumentTitle } from '../../ui/use-document-title.ts';
import { ArticleHead } from './article-head.tsx';
import { ReaderBar } from './reader-bar.tsx';

type ReaderLayoutProps = {
  readonly article: Article;
  /** Before the text, and behind it, where the window is wide enough. */
  readonly aside?: ReactNode;
  readonly margin?: ReactNode;
  readonly children: ReactNode;
};

/** The column of text in the middle of the window, the contents in the margin where there is room for one. */
export function ReaderLayout({ article, aside, margin, children }: ReaderLayoutProps) {
  const headingId = useId();
  useDocumentTitle(article.title);
  return (
    <>
      <ReaderBar />
      <div className="mx-auto grid px-4 pt-6 pb-20 lg:grid-cols-[1fr_minmax(0,40rem)_1fr] lg:px-5">
        <div className="hidden justify-self-end pr-14 lg:block print:hidden">{aside}</div>
        <article aria-labelledby={headingId} className="mx-auto w-full max-w-[40rem]">
          <ArticleHead article={article} headingId={headingId} />
          {children}
        </article>
        <div className="hidden max-w-[22rem] pl-10 xl:block print:hidden">{margin}</div>
      </div>
    </>
  );
}
