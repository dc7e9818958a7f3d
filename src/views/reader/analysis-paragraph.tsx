import { Fragment, type ReactNode } from 'react';
import type { Footnote } from '../../model/footnote.ts';
import type { Paragraph } from '../../model/piece.ts';
import { FootnoteMarker } from './notes/footnote-marker.tsx';
import { ChangedWords } from './quotes/changed-words.tsx';
import type { LocatedQuote } from './quotes/locate-quote.ts';
import { QuoteChecks } from './quotes/quote-checks.tsx';
import { QuotedText } from './quotes/quoted-text.tsx';
import { type Thread, weave } from './quotes/weave.ts';

type AnalysisParagraphProps = {
  readonly paragraph: Paragraph;
  /** Its quotations that were checked. */
  readonly quotes: readonly LocatedQuote[];
  /** How often each label stood before this paragraph. */
  readonly before: ReadonlyMap<string, number>;
  /** The notes there are to lead to, by label. */
  readonly notes: ReadonlyMap<string, Footnote>;
  /** Whether the notes stand beside the text. */
  readonly isBeside: boolean;
};

export function AnalysisParagraph({ paragraph, quotes, before, notes, isBeside }: AnalysisParagraphProps) {
  const seen = new Map(before);
  const toNode = (thread: Thread): ReactNode => {
    if (thread.kind === 'text') return thread.text;
    if (thread.kind === 'changed') {
      return <ChangedWords key={thread.start} quoted={thread.text} source={thread.source} />;
    }
    const note = notes.get(thread.label);
    // A marker without a note leads nowhere: it stands as printed, and the record says so.
    if (note === undefined)
      return (
        <sup key={thread.start} data-added>
          {thread.text}
        </sup>
      );
    const nth = (seen.get(thread.label) ?? 0) + 1;
    seen.set(thread.label, nth);
    return <FootnoteMarker key={thread.start} note={note} nth={nth} isBeside={isBeside} />;
  };
  const strands = weave({ text: paragraph.text, markers: paragraph.markers, quotes });
  return (
    <div>
      <p data-line={paragraph.line} className="hyphens-manual outline-none [overflow-wrap:anywhere]">
        {strands.map(({ quote, start, threads }) => {
          const nodes = threads.map(toNode);
          if (quote === null) return <Fragment key={start}>{nodes}</Fragment>;
          return (
            <QuotedText key={start} quote={quote}>
              {nodes}
            </QuotedText>
          );
        })}
      </p>
      <QuoteChecks quotes={quotes} />
    </div>
  );
}
