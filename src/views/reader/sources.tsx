import type { Source } from '../../model/citation.ts';
import type { Piece } from '../../model/piece.ts';
import { sourceAnchor } from '../../query/anchors.ts';
import type { LocatedQuote } from './quotes/locate-quote.ts';
import { ReaderSection } from './reader-section.tsx';
import { SourceCard } from './source-card.tsx';

/** What of the citation its own link speaks against. */
function doubtsAbout({ lines }: Source, { problems }: Piece): readonly string[] {
  return problems
    .filter(({ kind, line }) => kind === 'date-contradicts-link' && lines.includes(line))
    .map(({ message }) => message);
}

type SourcesProps = {
  readonly piece: Piece;
  readonly quotes: readonly LocatedQuote[];
  /** Whether they have a column of their own. */
  readonly isAlone: boolean;
};

export function Sources({ piece, quotes, isAlone }: SourcesProps) {
  return (
    <ReaderSection id="sources" title="Sources" isFirst={isAlone}>
      {piece.sources.length === 0 ? (
        <p className="text-muted">This piece cites no source.</p>
      ) : (
        <ol className="flex flex-col gap-4 print:gap-7">
          {piece.sources.map((source) => (
            <li key={source.n} id={sourceAnchor(source.n)}>
              <SourceCard
                article={piece}
                source={source}
                quotes={quotes.filter((quote) => quote.source === source.n)}
                doubts={doubtsAbout(source, piece)}
              />
            </li>
          ))}
        </ol>
      )}
    </ReaderSection>
  );
}
