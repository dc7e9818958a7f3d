import type { Evidence } from '../../model/article.ts';
import { useIsHere } from './here-link.tsx';
import { ChangedWords } from './quotes/changed-words.tsx';
import type { LocatedQuote } from './quotes/locate-quote.ts';
import { quoteId } from './quotes/quote-anchors.ts';
import { QuoteChecks } from './quotes/quote-checks.tsx';
import { weave } from './quotes/weave.ts';

type PullQuoteProps = { readonly pullQuote: Evidence; readonly quotes: readonly LocatedQuote[] };

/** As printed, its quotation marks included, and below it how it agrees with its source. */
export function PullQuote({ pullQuote, quotes }: PullQuoteProps) {
  const [quote] = quotes;
  const id = quote && quoteId(quote);
  const isHere = useIsHere(id ?? '');
  const threads = weave({ text: pullQuote.text, markers: [], quotes }).flatMap((strand) => strand.threads);
  return (
    <div className="my-7">
      <blockquote
        id={id}
        data-line={pullQuote.line}
        tabIndex={-1}
        className={`scroll-mt-24 border-accent border-l-[3px] pl-4 font-serif text-lg italic outline-none sm:text-[1.375rem] ${isHere ? 'bg-accent-tint print:bg-transparent' : ''}`}
      >
        {threads.map((thread) =>
          thread.kind === 'changed' ? (
            <ChangedWords key={thread.start} quoted={thread.text} source={thread.source} />
          ) : (
            thread.text
          ),
        )}
      </blockquote>
      <QuoteChecks quotes={quotes} />
    </div>
  );
}
