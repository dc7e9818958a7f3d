import { ChevronDown } from 'lucide-react';
import { useRef } from 'react';
import type { Article } from '../../../model/article.ts';
import type { Source } from '../../../model/citation.ts';
import { useCommands } from '../../../ui/commands/use-commands.ts';
import { CiteButton } from './cite-button.tsx';

type CiteArticleProps = { readonly article: Article; readonly sources?: readonly Source[] };

export function CiteArticle({ article, sources = [] }: CiteArticleProps) {
  const button = useRef<HTMLButtonElement>(null);
  useCommands([
    {
      id: 'cite',
      label: 'Cite this article',
      group: 'Article',
      keys: 'c',
      words: 'citation Chicago APA BibTeX RIS CSL-JSON',
      run: () => button.current?.click(),
    },
  ]);
  return (
    <CiteButton
      button={button}
      citable={{ kind: 'article', article, sources }}
      opens="Cite this article"
      aria-keyshortcuts="c"
    >
      Cite <ChevronDown aria-hidden size={13} className="max-sm:hidden" />
    </CiteButton>
  );
}
