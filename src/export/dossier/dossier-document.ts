import type { Article } from '../../model/article.ts';
import type { ArticlesById } from '../../model/article-table.ts';
import type { Dossier, DossierItem, Instant } from '../../model/dossier.ts';
import { articleItem } from '../cite/article-item.ts';
import type { CslItem } from '../cite/csl-item.ts';

export type DossierEntry = {
  readonly item: DossierItem;
  /** Null where the loaded corpus lacks it. */
  readonly article: Article | null;
  readonly citation: CslItem;
};

/** The dossier as it is shown, ready for any format. */
export type DossierDocument = {
  readonly entries: readonly DossierEntry[];
  /** Title of the corpus. */
  readonly publication: string;
  readonly madeAt: Instant;
};

type Made = { readonly publication: string; readonly madeAt: Instant };

/** What is known of an article that is not loaded. */
function titleAlone({ articleId, title }: DossierItem): CslItem {
  return {
    id: articleId,
    type: 'article-magazine',
    title,
    note: 'Known by its title alone: the corpus at hand does not hold it.',
  };
}

export function dossierDocument(
  { items }: Dossier,
  articles: ArticlesById,
  { publication, madeAt }: Made,
): DossierDocument {
  const entries = items.map((item) => {
    const article = articles.get(item.articleId) ?? null;
    const citation = article === null ? titleAlone(item) : articleItem(article, publication);
    return { item, article, citation };
  });
  return { entries, publication, madeAt };
}

/** `2 articles, 1 passage. From OE Watch; made on 2026-11-22.` */
export function describeDossier({ entries, publication, madeAt }: DossierDocument): string {
  const passages = entries.filter(({ item }) => item.kind === 'passage').length;
  const counts = [
    [entries.length - passages, 'article'],
    [passages, 'passage'],
  ] as const;
  const said = counts
    .filter(([count]) => count > 0)
    .map(([count, one]) => `${count} ${one}${count === 1 ? '' : 's'}`);
  return `${said.join(', ') || 'Empty'}. From ${publication}; made on ${madeAt.slice(0, 10)} (UTC).`;
}
