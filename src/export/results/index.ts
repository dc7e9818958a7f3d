import { articleItem } from '../cite/article-item.ts';
import type { CitationFormat } from '../cite/citation-format.ts';
import { CITATION_FORMATS } from '../cite/index.ts';
import { csv } from '../csv.ts';
import type { ExportFormat } from '../export-format.ts';
import { markdown } from '../markdown.ts';
import type { ResultsFormat } from './results-format.ts';
import { resultsJson } from './results-json.ts';
import { resultsTable } from './results-table.ts';

const asTable = (format: ExportFormat): ResultsFormat => ({
  ...format,
  print: (results) => format.print(resultsTable(results)),
});

const asCitations = ({ id, label, extension, mime, print }: CitationFormat): ResultsFormat => ({
  id,
  label,
  extension,
  mime,
  print: ({ articles, publication }) => print(articles.map((article) => articleItem(article, publication))),
});

/** Every format results can be taken out in: tables, the articles themselves, citations of them. */
export const RESULTS_FORMATS: readonly ResultsFormat[] = [
  asTable(csv),
  resultsJson,
  asTable(markdown),
  ...CITATION_FORMATS.map(asCitations),
];
