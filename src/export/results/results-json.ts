import type { ResultsFormat } from './results-format.ts';

/** The articles as the corpus has them, under the filter that chose them. */
export const resultsJson = {
  id: 'json',
  label: 'JSON',
  extension: 'json',
  mime: 'application/json',
  print: ({ publication, articles, filter, order, query }) =>
    `${JSON.stringify({ corpus: publication, filter, query, order, count: articles.length, articles }, null, 2)}\n`,
} as const satisfies ResultsFormat;
