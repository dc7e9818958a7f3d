import type { Piece } from '../../model/piece.ts';
import { AnalysisParagraph } from './analysis-paragraph.tsx';
import { markersBefore } from './note-anchors.ts';
import { ReaderSection } from './reader-section.tsx';

export function Analysis({ piece }: { readonly piece: Piece }) {
  const before = markersBefore(piece);
  const labels = new Set(piece.footnotes.map(({ label }) => label));
  return (
    <ReaderSection id="analysis" title="Analysis" quietTitle>
      <div className="flex flex-col gap-5 font-serif text-read">
        {piece.analysis.map((paragraph, index) => (
          <AnalysisParagraph
            key={paragraph.line}
            paragraph={paragraph}
            before={before[index] ?? new Map()}
            labels={labels}
          />
        ))}
      </div>
    </ReaderSection>
  );
}
