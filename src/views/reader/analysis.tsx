import type { Piece } from '../../model/piece.ts';
import { AnalysisParagraph } from './analysis-paragraph.tsx';
import { markersBefore } from './notes/note-anchors.ts';
import type { LocatedQuote } from './quotes/locate-quote.ts';
import { QuoteLegend } from './quotes/quote-legend.tsx';
import { ReaderSection } from './reader-section.tsx';

type AnalysisProps = {
  readonly piece: Piece;
  readonly quotes: readonly LocatedQuote[];
  /** Whether the notes stand beside the text. */
  readonly isBeside: boolean;
};

export function Analysis({ piece, quotes, isBeside }: AnalysisProps) {
  const before = markersBefore(piece);
  // Of a label printed twice the first note is the one meant.
  const notes = new Map(piece.footnotes.toReversed().map((note) => [note.label, note]));
  return (
    <ReaderSection id="analysis" title="Analysis" quietTitle>
      <div className="flex flex-col gap-5 font-serif text-read">
        {piece.analysis.map((paragraph, index) => (
          <AnalysisParagraph
            key={paragraph.line}
            paragraph={paragraph}
            quotes={quotes.filter((quote) => quote.in === 'analysis' && quote.line === paragraph.line)}
            before={before[index] ?? new Map()}
            notes={notes}
            isBeside={isBeside}
          />
        ))}
      </div>
      {quotes.length > 0 && <QuoteLegend />}
    </ReaderSection>
  );
}
