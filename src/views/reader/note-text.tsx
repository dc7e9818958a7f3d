import { hrefOf } from '../../model/citation.ts';
import type { Footnote } from '../../model/footnote.ts';
import { ExternalLink } from '../../ui/external-link.tsx';
import { ArticleLink } from './article-link.tsx';
import { type NotePart, splitNote } from './split-note.ts';

function Part({ part }: { readonly part: NotePart }) {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'url': {
      const href = hrefOf(part.url);
      return href === null ? part.url : <ExternalLink href={href}>{part.url}</ExternalLink>;
    }
    case 'article':
      return (
        <>
          {' '}
          <ArticleLink id={part.id}>
            <span className="whitespace-nowrap font-medium">In this corpus</span>
            <span className="sr-only">: {part.title}</span>
          </ArticleLink>
        </>
      );
  }
}

type NoteTextProps = { readonly note: Footnote; readonly isHere: boolean };

/** The note as printed, its references linked where they stand. On the highlight links are told by their line. */
export function NoteText({ note, isHere }: NoteTextProps) {
  return (
    <p className={`[overflow-wrap:anywhere] ${isHere ? '[&_a]:text-ink [&_a]:underline' : ''}`}>
      {splitNote(note).map((part) => (
        <Part key={`${part.kind}-${part.start}`} part={part} />
      ))}
    </p>
  );
}
