import type { ReactNode } from 'react';
import { useIsHere } from '../here-link.tsx';
import type { LocatedQuote } from './locate-quote.ts';
import { quoteId } from './quote-anchors.ts';

/** On paper all of the line's ground: a gradient's edge comes out as a line through the words. */
const FOUND =
  'bg-[linear-gradient(transparent_64%,var(--highlight)_64%)] print:bg-none print:bg-(--highlight)';
const NOT_FOUND = 'underline decoration-dotted decoration-edge underline-offset-4';

type QuotedTextProps = { readonly quote: LocatedQuote; readonly children: ReactNode };

/** A quotation within a paragraph, marked as one; where the way back from its excerpt leads. */
export function QuotedText({ quote, children }: QuotedTextProps) {
  const id = quoteId(quote);
  const isHere = useIsHere(id);
  const look = isHere
    ? 'bg-highlight print:bg-transparent'
    : quote.status === 'not-found'
      ? NOT_FOUND
      : FOUND;
  return (
    <mark
      id={id}
      tabIndex={-1}
      className={`scroll-mt-24 box-decoration-clone bg-transparent text-inherit outline-none ${look}`}
    >
      {children}
    </mark>
  );
}
