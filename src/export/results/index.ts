import { articleItem } from '../cite/article-item.ts';
import type { CitationFormat } from '../cite/citation-format.ts';
import { CITATION_FORMATS } from '../cite/index.ts';
import { csv } from '../csv.ts';
import type { ExportFormat } from '../export-format.ts';
import { markdown } from '../markdown.ts';
import type { Results } from './results.ts';
import type { ResultsFormat } from './results-format.ts';
import { resultsJson } from './results-json.ts';
import { resultsTable } from './results-table.ts';

const asTable = (format: ExportFormat): ResultsFormat => ({
  ...format,
  print: (results) => format.print(resultsTable(results)),
});

/** What chose the articles, as the table says it. */
const describeResults = ({ publication, articles, filter, order }: Results): string =>
  `${articles.length} ${articles.length === 1 ? 'article' : 'articles'} of ${publication}. Filter: ${filter}; order: ${order}.`;

const asCitations = ({ id, label, extension, mime, print, comment }: CitationFormat): ResultsFormat => ({
  id,
  label,
  extension,
  mime,
  print: (results) => {
    const works = results.articles.map((article) => articleItem(article, results.publication));
    const head = comment === null ? '' : `${comment(describeResults(results))}\n`;
    return head + print(works);
  },
});

/** Every format results can be taken out in: tables, the articles themselves, citations of them. */
export const RESULTS_FORMATS: readonly ResultsFormat[] = [
  asTable(csv),
  resultsJson,
  asTable(markdown),
  ...CITATION_FORMATS.map(asCitations),
];
