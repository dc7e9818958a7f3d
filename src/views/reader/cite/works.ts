import { articleItem } from '../../../export/cite/article-item.ts';
import type { CslItem } from '../../../export/cite/csl-item.ts';
import { sourceItem } from '../../../export/cite/source-item.ts';
import type { Article } from '../../../model/article.ts';
import type { Source } from '../../../model/citation.ts';

/** What a citation can be asked for. */
export type Citable =
  | { readonly kind: 'article'; readonly article: Article; readonly sources: readonly Source[] }
  | { readonly kind: 'source'; readonly article: Article; readonly source: Source };

/** The works to cite; an article's sources behind it, where they are asked for. */
export function worksOf(citable: Citable, publication: string, withSources: boolean): readonly CslItem[] {
  const { article } = citable;
  if (citable.kind === 'source') return [sourceItem(article.id, citable.source)];
  const sources = withSources ? citable.sources.map((source) => sourceItem(article.id, source)) : [];
  return [articleItem(article, publication), ...sources];
}

/** Of the file, without its ending. */
export function fileNameOf(citable: Citable, withSources: boolean): string {
  const { id } = citable.article;
  if (citable.kind === 'source') return `${id}-source-${citable.source.n}`;
  return withSources ? `${id}-with-sources` : id;
}
