import { TriangleAlert } from 'lucide-react';
import type { Article } from '../../model/article.ts';
import type { Source } from '../../model/citation.ts';
import { directionOf, languageName } from '../../model/language.ts';
import { formatDate } from '../../model/partial-date.ts';
import { outletPath } from '../../query/outlet-path.ts';
import { TextLink } from '../../ui/text-link.tsx';
import { SourceLink } from '../source-link.tsx';
import { CiteSource } from './cite/cite-source.tsx';
import { ExcerptParagraph } from './quotes/excerpt-paragraph.tsx';
import type { LocatedQuote } from './quotes/locate-quote.ts';

function OutletLine({ n, outlet, outletDescriptor, language }: Source) {
  return (
    <div className="flex items-start gap-4 print:break-after-avoid">
      <p className="min-w-0 flex-1 [overflow-wrap:anywhere]">
        {/* Quotations are checked against source 2; on the screen its link says which that is. */}
        <span className="mr-2 hidden font-semibold text-muted print:inline">Source {n}</span>
        <span className="mr-2 font-semibold">
          {outlet === null ? 'Outlet not named' : <TextLink to={outletPath(outlet)}>{outlet}</TextLink>}
        </span>
        {outletDescriptor === null ? (
          <span className="text-warn">no descriptor given</span>
        ) : (
          <span className="text-muted">{outletDescriptor}</span>
        )}
      </p>
      {language !== null && (
        <span className="rounded-md border border-line px-1.5 text-muted text-xs">
          {languageName(language)}
        </span>
      )}
    </div>
  );
}

function Title({ title, translatedTitle, language }: Source) {
  return (
    <>
      {title === null ? (
        <h3 className="mt-3 font-serif text-muted text-read">No title given</h3>
      ) : (
        <h3
          lang={language ?? undefined}
          dir={directionOf(language)}
          className="mt-3 font-semibold font-serif text-read leading-snug"
        >
          {title}
        </h3>
      )}
      {translatedTitle !== null && (
        <p lang="en" className="mt-1 font-serif text-base text-muted italic print:break-after-avoid">
          {translatedTitle}
        </p>
      )}
    </>
  );
}

type SourceCardProps = {
  /** Whose source it is. */
  readonly article: Article;
  readonly source: Source;
  /** The quotations taken from it. */
  readonly quotes: readonly LocatedQuote[];
  /** Sentences that say what of the citation is doubtful. */
  readonly doubts: readonly string[];
};

/** One source: who says it, what it is called, what was excerpted, and the way out to it. */
export function SourceCard({ article, source, quotes, doubts }: SourceCardProps) {
  const { authors, date, dateText, excerpt } = source;
  const when = dateText ?? (date === null ? 'No date given' : formatDate(date));
  return (
    <div className="rounded-card border border-line bg-panel p-4 sm:p-5 print:rounded-none print:border-0 print:p-0">
      <OutletLine {...source} />
      <Title {...source} />
      <p className="mt-2 text-muted print:break-after-avoid">{[...authors, when].join(' · ')}</p>
      {doubts.map((doubt) => (
        <p key={doubt} className="mt-1 flex gap-1.5 text-warn text-xs">
          <TriangleAlert aria-hidden size={13} className="mt-[2.5px] shrink-0" />
          {doubt}
        </p>
      ))}
      {excerpt.length > 0 && (
        <blockquote className="mt-4 flex flex-col gap-3 border-line border-l-2 pl-4 font-serif text-base leading-[1.6]">
          {excerpt.map((paragraph) => (
            <ExcerptParagraph
              key={paragraph.line}
              paragraph={paragraph}
              quotes={quotes.filter(({ sourceLine }) => sourceLine === paragraph.line)}
            />
          ))}
        </blockquote>
      )}
      <SourceLink source={source} name={`source ${source.n}`} />
      <CiteSource article={article} source={source} />
    </div>
  );
}
