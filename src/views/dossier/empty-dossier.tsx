import { Star } from 'lucide-react';
import { explorePath } from '../../query/paths.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { TextLink } from '../../ui/text-link.tsx';

/** Says how things come into the dossier, and what becomes of them here. */
export function EmptyDossier({ onRestore }: { readonly onRestore: () => void }) {
  return (
    <EmptyState
      title="Nothing in the dossier yet"
      actions={
        <>
          <TextLink to={explorePath()} className="inline-flex min-h-6 items-center">
            Explore all articles
          </TextLink>
          <Button aria-haspopup="dialog" onClick={onRestore}>
            Restore a backup
          </Button>
        </>
      }
    >
      <p>
        Press <Star aria-hidden size={13} className="mb-0.5 inline text-accent" /> Add to dossier on an
        article, or select words of a piece and keep the passage. Here you write notes on what you keep, put
        it in order, and take it out as a text, a table, references or a print.
      </p>
    </EmptyState>
  );
}
