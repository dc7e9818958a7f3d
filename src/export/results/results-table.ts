import type { Article } from '../../model/article.ts';
import type { ExportCell, ExportTable } from '../export-table.ts';
import type { Results } from './results.ts';

const COLUMNS = [
  'date',
  'date basis',
  'title',
  'authors',
  'authors basis',
  'topics',
  'places',
  'actors',
  'systems',
  'collection',
  'kind',
  'id',
];

const list = (texts: readonly string[]): string => texts.join('; ');

/** The results as a table: a row an article, with how its date and its authors are known. */
export function resultsTable({ publication, articles, filter, order, topics }: Results): ExportTable {
  const row = (article: Article): readonly ExportCell[] => [
    article.date.value ?? '',
    article.date.basis,
    article.title,
    list(article.authors),
    article.authorsBasis,
    list(article.topics.map(({ id }) => topics.get(id)?.name ?? id)),
    list(article.places),
    list(article.actors),
    list(article.systems),
    article.collection,
    article.kind,
    article.id,
  ];
  return {
    title: `Articles of the corpus ${publication}`,
    filter: `${filter}; order: ${order}`,
    name: 'articles',
    columns: COLUMNS,
    rows: articles.map(row),
  };
}
