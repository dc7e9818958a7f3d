import type { Article, LineSpan } from '../../../model/article.ts';
import type { Articles } from '../../../model/article-table.ts';
import { isWithin } from './chosen-lines.ts';

export type ArticlePlace = { readonly article: Article; readonly span: LineSpan };

/** The articles a line of a file belongs to, each with the place of it the line is in. */
export function articlesAt(articles: Articles, file: string, line: number): readonly ArticlePlace[] {
  return [...articles].flatMap((article) => {
    const span = article.file === file ? article.lines.find((place) => isWithin(line, place)) : undefined;
    return span === undefined ? [] : [{ article, span }];
  });
}
