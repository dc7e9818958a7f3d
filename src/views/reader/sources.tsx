import type { Piece } from '../../model/piece.ts';
import type { LocatedQuote } from './quotes/locate-quote.ts';
import { ReaderSection } from './reader-section.tsx';
import { SourceCard } from './source-card.tsx';

type SourcesProps = { readonly piece: Piece; readonly quotes: readonly LocatedQuote[] };

export function Sources({ piece, quotes }: SourcesProps) {
  return (
    <ReaderSection id="sources" title="Sources">
      {piece.sources.length === 0 ? (
        <p className="text-muted">This piece cites no source.</p>
      ) : (
        <ol className="flex flex-col gap-4">
          {piece.sources.map((source) => (
            <li key={source.n} id={`source-${source.n}`}>
              <SourceCard source={source} quotes={quotes.filter((quote) => quote.source === source.n)} />
            </li>
          ))}
        </ol>
      )}
    </ReaderSection>
  );
}
