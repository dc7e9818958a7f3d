import type { Article, LineSpan } from '../../../model/article.ts';
import type { Corpus } from '../../../model/corpus.ts';
import { isWithin } from './chosen-lines.ts';

export type ArticlePlace = { readonly article: Article; readonly span: LineSpan };

/** The articles a line of a file belongs to, each with the place of it the line is in. */
export function articlesAt({ table, articles }: Corpus, file: string, line: number): readonly ArticlePlace[] {
  const { words, codes } = table.files;
  const own = words.indexOf(file);
  const places: ArticlePlace[] = [];
  for (let position = 0; position < table.length; position++) {
    if (codes[position] !== own) continue;
    const span = articles.linesAt(position).find((place) => isWithin(line, place));
    const article = span === undefined ? undefined : articles.at(position);
    if (span !== undefined && article !== undefined) places.push({ article, span });
  }
  return places;
}
