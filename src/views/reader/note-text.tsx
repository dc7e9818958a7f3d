import { ArrowRight } from 'lucide-react';
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
          <ArticleLink id={part.id} label={`In this corpus: ${part.title}`}>
            <span className="whitespace-nowrap font-medium">
              In this corpus
              <ArrowRight aria-hidden size="0.95em" className="mb-0.5 ml-0.5 inline" />
            </span>
          </ArticleLink>
        </>
      );
  }
}

/** The note as printed, its references linked where they stand. */
export function NoteText({ note }: { readonly note: Footnote }) {
  return (
    <p className="[&_a]:underline [&_a]:decoration-accent/40 [overflow-wrap:anywhere]">
      {splitNote(note).map((part) => (
        <Part key={`${part.kind}-${part.start}`} part={part} />
      ))}
    </p>
  );
}
