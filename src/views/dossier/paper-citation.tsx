import { useSuspenseQuery } from '@tanstack/react-query';
import { articleItem } from '../../export/cite/article-item.ts';
import { chicago } from '../../export/cite/chicago.ts';
import { corpusQuery } from '../../load/corpus-query.ts';
import type { Article } from '../../model/article.ts';
import { TypesetCitation } from '../typeset-citation.tsx';
import { useWholeAddress } from '../use-whole-address.ts';

type PaperCitationProps = {
  readonly article: Article;
  /** Of what was kept: the article, or its passage. */
  readonly path: string;
};

/** What a printed item needs to be cited and found again. */
export function PaperCitation({ article, path }: PaperCitationProps) {
  const publication = useSuspenseQuery(corpusQuery).data.manifest.title;
  const address = useWholeAddress(path);
  return (
    <div className="mt-1 hidden text-xs print:block [overflow-wrap:anywhere]">
      <p>
        <TypesetCitation rich={chicago.typeset(articleItem(article, publication))} />
      </p>
      <p className="text-muted">{address}</p>
    </div>
  );
}
