import { type ReactNode, useId } from 'react';
import type { Article } from '../../../model/article.ts';
import { useDocumentTitle } from '../../../ui/use-document-title.ts';
import { DossierButton } from '../../dossier-button.tsx';
import { useDossierCommand } from '../../use-dossier-command.ts';
import { ArticleHead } from '../article-head.tsx';
import { Colophon } from '../paper/colophon.tsx';
import { PrintButton } from '../paper/print-button.tsx';
import { Pane } from './pane.tsx';
import { ReaderBar } from './reader-bar.tsx';
import { useReaderCommands } from './use-reader-commands.ts';

type ReaderLayoutProps = {
  readonly article: Article;
  /** At the end of the bar. */
  readonly tools?: ReactNode;
  /** Before the text, and behind it, where the window is wide enough. */
  readonly aside?: ReactNode;
  readonly margin?: ReactNode;
  /** What scrolls apart at the right of the text; takes the place of both margins. */
  readonly second?: ReactNode;
  readonly children: ReactNode;
};

type ColumnsProps = Omit<ReaderLayoutProps, 'tools'> & { readonly headingId: string };

function Panes({ article, headingId, second, children }: ColumnsProps) {
  return (
    // As high as the window below the bar, so that the columns scroll and the page does not.
    <article
      aria-labelledby={headingId}
      className="grid h-[calc(100dvh-2.8125rem)] grid-cols-2 divide-x divide-line print:flex print:h-auto print:flex-col"
    >
      <Pane>
        <ArticleHead article={article} headingId={headingId} />
        {children}
        <Colophon article={article} />
      </Pane>
      <Pane>{second}</Pane>
    </article>
  );
}

function Column({ article, headingId, aside, margin, children }: ColumnsProps) {
  return (
    <div className="mx-auto grid px-4 pt-6 pb-20 lg:grid-cols-[1fr_minmax(0,40rem)_1fr] lg:px-5 print:block print:p-0">
      <div className="hidden justify-self-end pr-14 lg:block print:hidden">{aside}</div>
      <article
        aria-labelledby={headingId}
        className="mx-auto w-full max-w-[40rem] print:flex print:max-w-none print:flex-col"
      >
        <ArticleHead article={article} headingId={headingId} />
        {children}
        <Colophon article={article} />
      </article>
      <div className="hidden max-w-[22rem] pl-10 xl:block print:hidden">{margin}</div>
    </div>
  );
}

/** The column of text in the middle of the window with its margins; or two columns, each scrolling by itself. */
export function ReaderLayout({ tools, ...columns }: ReaderLayoutProps) {
  const headingId = useId();
  useReaderCommands();
  useDocumentTitle(columns.article.title);
  useDossierCommand(columns.article);
  const Columns = columns.second === undefined ? Column : Panes;
  return (
    <>
      <ReaderBar
        id={columns.article.id}
        tools={
          <>
            {tools}
            <PrintButton />
            <DossierButton article={columns.article} />
          </>
        }
      />
      <Columns {...columns} headingId={headingId} />
    </>
  );
}
