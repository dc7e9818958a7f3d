import { ArrowRight } from 'lucide-react';
import { hostOf, hrefOf } from '../../../model/citation.ts';
import type { Footnote } from '../../../model/footnote.ts';
import { ExternalLink } from '../../../ui/external-link.tsx';
import { ArticleLink } from '../article-link.tsx';
import { type NotePart, splitNote } from './split-note.ts';

/**
 * `full` in the list: addresses as printed. Elsewhere only their hosts: `beside` the text, where no link can have the focus;
 * in a `popover`, which leaves the ways into this corpus to the links at its foot.
 */
export type NoteLook = 'full' | 'beside' | 'popover';

type CorpusLinkProps = {
  readonly part: Extract<NotePart, { kind: 'article' }>;
  readonly tabIndex?: number | undefined;
};

export function CorpusLink({ part: { id, title }, tabIndex }: CorpusLinkProps) {
  return (
    <ArticleLink id={id} label={`In this corpus: ${title}`} tabIndex={tabIndex}>
      <span className="whitespace-nowrap font-medium">
        In this corpus
        <ArrowRight aria-hidden size="0.95em" className="mb-0.5 ml-0.5 inline print:hidden" />
      </span>
    </ArticleLink>
  );
}

function Part({ part, look }: { readonly part: NotePart; readonly look: NoteLook }) {
  const tabIndex = look === 'beside' ? -1 : undefined;
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'url': {
      const href = hrefOf(part.url);
      if (href === null) return part.url;
      return (
        <ExternalLink
          href={href}
          tabIndex={tabIndex}
          className={look === 'full' ? '' : 'inline-block max-w-full'}
        >
          {look === 'full' ? part.url : hostOf(part.url)}
        </ExternalLink>
      );
    }
    case 'article':
      return (
        look !== 'popover' && (
          <span data-added>
            {' '}
            <CorpusLink part={part} tabIndex={tabIndex} />
          </span>
        )
      );
  }
}

type NoteTextProps = { readonly note: Footnote; readonly look: NoteLook };

/** The note as printed, its references linked where they stand. */
export function NoteText({ note, look }: NoteTextProps) {
  return (
    <p
      data-line={look === 'full' ? note.line : undefined}
      className="outline-none [&_a]:underline [&_a]:decoration-accent/40 [overflow-wrap:anywhere]"
    >
      {splitNote(note).map((part) => (
        <Part key={`${part.kind}-${part.start}`} part={part} look={look} />
      ))}
    </p>
  );
}
