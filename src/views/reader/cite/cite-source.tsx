import { Quote } from 'lucide-react';
import type { Article } from '../../../model/article.ts';
import type { Source } from '../../../model/citation.ts';
import { CiteButton } from './cite-button.tsx';

type CiteSourceProps = { readonly article: Article; readonly source: Source };

export function CiteSource({ article, source }: CiteSourceProps) {
  const name = `source ${source.n}${source.outlet === null ? '' : `, ${source.outlet}`}`;
  return (
    <CiteButton
      look="text"
      citable={{ kind: 'source', article, source }}
      opens={`Citation of ${name}`}
      aria-label={`Copy citation of ${name}`}
      className="-ml-1 mt-1.5 print:hidden"
    >
      <Quote aria-hidden size={12} /> Copy citation
    </CiteButton>
  );
}
