import type { Piece } from '../../model/piece.ts';
import { ReaderSection } from './reader-section.tsx';
import { SourceCard } from './source-card.tsx';

export function Sources({ piece }: { readonly piece: Piece }) {
  return (
    <ReaderSection id="sources" title="Sources">
      {piece.sources.length === 0 ? (
        <p className="text-muted">This piece cites no source.</p>
      ) : (
        <ol className="flex flex-col gap-4">
          {piece.sources.map((source) => (
            <li key={source.n} id={`source-${source.n}`}>
              <SourceCard source={source} />
            </li>
          ))}
        </ol>
      )}
    </ReaderSection>
  );
}
