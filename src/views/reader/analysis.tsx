import type { Piece } from '../../model/piece.ts';
import { AnalysisParagraph } from './analysis-paragraph.tsx';
import { markersBefore } from './note-anchors.ts';
import type { LocatedQuote } from './quotes/locate-quote.ts';
import { QuoteLegend } from './quotes/quote-legend.tsx';
import { ReaderSection } from './reader-section.tsx';

type AnalysisProps = { readonly piece: Piece; readonly quotes: readonly LocatedQuote[] };

export function Analysis({ piece, quotes }: AnalysisProps) {
  const before = markersBefore(piece);
  const labels = new Set(piece.footnotes.map(({ label }) => label));
  return (
    <ReaderSection id="analysis" title="Analysis" quietTitle>
      <div className="flex flex-col gap-5 font-serif text-read">
        {piece.analysis.map((paragraph, index) => (
          <AnalysisParagraph
            key={paragraph.line}
            paragraph={paragraph}
            quotes={quotes.filter((quote) => quote.in === 'analysis' && quote.line === paragraph.line)}
            before={before[index] ?? new Map()}
            labels={labels}
          />
        ))}
      </div>
      {quotes.length > 0 && <QuoteLegend />}
    </ReaderSection>
  );
}
