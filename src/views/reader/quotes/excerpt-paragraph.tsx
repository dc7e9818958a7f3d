import { CornerLeftUp } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import type { Evidence } from '../../../model/article.ts';
import { readHash } from '../../../query/anchors.ts';
import { HereLink } from '../here-link.tsx';
import { quoteSnippet } from './describe-quote.ts';
import type { LocatedQuote } from './locate-quote.ts';
import { passageId, quoteId } from './quote-anchors.ts';

const HOLDERS = { pullQuote: 'the pull quote', analysis: 'the analysis' } as const;

function BackLink({ quote }: { readonly quote: LocatedQuote }) {
  return (
    <HereLink
      anchor={quoteId(quote)}
      className="inline-flex min-h-6 items-center gap-1 rounded-md text-accent underline-offset-2 hover:underline"
    >
      <CornerLeftUp aria-hidden size={13} className="print:hidden" />
      <span>
        Quoted in {HOLDERS[quote.in]}
        <span className="hidden print:inline">: “{quoteSnippet(quote)}”</span>
      </span>
      <span className="sr-only print:hidden">(back to “{quoteSnippet(quote)}”)</span>
    </HereLink>
  );
}

type PassageProps = { readonly text: string; readonly quote: LocatedQuote };

/** The paragraph's text, the words that were quoted marked. */
function Passage({ text, quote: { passage } }: PassageProps) {
  const mark = useRef<HTMLElement>(null);
  useEffect(() => {
    // The paragraph was scrolled to; on a small screen its passage may yet be out of sight.
    mark.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  if (passage === null) return text;
  return (
    <>
      {text.slice(0, passage.start)}
      <mark
        ref={mark}
        className="scroll-my-20 box-decoration-clone bg-highlight text-inherit print:bg-transparent"
      >
        {text.slice(passage.start, passage.end)}
      </mark>
      {text.slice(passage.end)}
    </>
  );
}

type ExcerptParagraphProps = {
  readonly paragraph: Evidence;
  /** The quotations taken from it. */
  readonly quotes: readonly LocatedQuote[];
};

/** A paragraph of an excerpt; one that is quoted knows where, and shows the passage that the address names. */
export function ExcerptParagraph({ paragraph, quotes }: ExcerptParagraphProps) {
  const here = readHash(useLocation().hash);
  const shown = quotes.find((quote) => passageId(quote) === here);
  return (
    <div>
      <p
        id={shown && passageId(shown)}
        data-line={paragraph.line}
        tabIndex={quotes.length > 0 ? -1 : undefined}
        className={`outline-none [overflow-wrap:anywhere] ${shown ? '-my-1 -mr-1 -ml-4 rounded-r-md bg-accent-tint py-1 pr-1 pl-4 shadow-[inset_3px_0_0_var(--accent)] print:m-0 print:bg-transparent print:p-0 print:shadow-none' : ''}`}
      >
        {shown ? <Passage key={here} text={paragraph.text} quote={shown} /> : paragraph.text}
      </p>
      {quotes.length > 0 && (
        <p className="mt-1 flex flex-wrap gap-x-4 font-sans text-xs print:break-before-avoid">
          {quotes.map((quote) => (
            <BackLink key={passageId(quote)} quote={quote} />
          ))}
        </p>
      )}
    </div>
  );
}
