import { Star } from 'lucide-react';
import type { Article } from '../model/article.ts';
import { Button } from '../ui/button.tsx';
import { toggleInDossier, useIsInDossier } from './use-dossier.ts';

const NAME = 'Add to dossier';

type DossierButtonProps = { readonly article: Pick<Article, 'id' | 'title'> };

const titleOf = (isIn: boolean): string => (isIn ? 'In the dossier. Press to take it out' : '');

/** Keeps its name whether pressed or not, as a switch does; the star and the ground show which. */
export function DossierButton({ article }: DossierButtonProps) {
  const isIn = useIsInDossier(article.id);
  return (
    <Button
      aria-pressed={isIn}
      title={titleOf(isIn)}
      onClick={() => toggleInDossier(article)}
      className={isIn ? 'border-accent! bg-accent-tint! text-accent!' : ''}
    >
      <Star aria-hidden size={14} fill={isIn ? 'currentColor' : 'none'} />
      <span className="max-sm:sr-only">{NAME}</span>
    </Button>
  );
}

/** The same as a star alone, for rows that hold the article's title already. */
export function DossierStar({ article }: DossierButtonProps) {
  const isIn = useIsInDossier(article.id);
  return (
    <button
      type="button"
      aria-label={`${NAME}: ${article.title}`}
      aria-pressed={isIn}
      title={isIn ? titleOf(isIn) : NAME}
      onClick={() => toggleInDossier(article)}
      className="grid size-8 shrink-0 print:hidden place-items-center rounded-md text-accent hover:bg-accent-tint"
    >
      <Star aria-hidden size={16} fill={isIn ? 'currentColor' : 'none'} />
    </button>
  );
}
