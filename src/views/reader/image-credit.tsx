import { hrefOf } from '../../model/citation.ts';
import type { Piece } from '../../model/piece.ts';
import { ExternalLink } from '../../ui/external-link.tsx';
import { Fact, Facts } from './fact.tsx';
import { ReaderSection } from './reader-section.tsx';

function Address({ printed }: { readonly printed: string }) {
  const href = hrefOf(printed);
  return href === null ? printed : <ExternalLink href={href}>{printed}</ExternalLink>;
}

/** The picture itself is not part of the corpus: only what the text says of it. */
export function ImageCredit({ image, captions }: Pick<Piece, 'image' | 'captions'>) {
  const caption = image?.caption ?? captions[0]?.text ?? null;
  return (
    <ReaderSection id="image" title="Image credit">
      {image === null ? (
        <p className="text-muted">
          {caption === null
            ? 'The text of this piece names no image.'
            : `The text gives a caption, “${caption}”, and no credit.`}
        </p>
      ) : (
        <Facts>
          <Fact name="Image">{caption ?? 'no caption given'}</Fact>
          <Fact name="Source">
            {image.source === null ? 'not given' : <Address printed={image.source} />}
          </Fact>
          <Fact name="Attribution">{image.attribution ?? 'not given'}</Fact>
          <Fact name="Licence">{image.licence ?? 'not determined by the printed text'}</Fact>
        </Facts>
      )}
    </ReaderSection>
  );
}
