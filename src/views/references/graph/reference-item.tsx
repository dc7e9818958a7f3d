import type { FootnoteReference } from '../../../model/footnote-reference.ts';
import { noteAnchor } from '../../../query/anchors.ts';
import { articlePath } from '../../../query/paths.ts';
import { TextLink } from '../../../ui/text-link.tsx';

type ReferenceItemProps = {
  readonly reference: FootnoteReference;
  /** The work at the other end. */
  readonly name: string;
  readonly id: string;
  /** What is said before its footnote. */
  readonly note: string;
  readonly onChoose: (id: string) => void;
};

/** One reference of or to the chosen work: the other work, the footnote, the sentence. */
export function ReferenceItem({ reference, name, id, note, onChoose }: ReferenceItemProps) {
  const { article, footnote, sentence } = reference;
  return (
    <li>
      <button
        type="button"
        onClick={() => onChoose(id)}
        className="min-h-6 text-left font-serif text-base leading-snug hover:text-accent"
      >
        {name}
      </button>
      <p className="text-muted text-xs">
        {note}{' '}
        <TextLink to={articlePath(article, noteAnchor(footnote))} className="underline decoration-accent/40">
          footnote {footnote}
        </TextLink>
      </p>
      {sentence !== null && (
        <blockquote className="mt-1 border-line border-l-2 pl-3 font-serif text-muted text-sm">
          {sentence}
        </blockquote>
      )}
    </li>
  );
}
