import { RESULTS_FORMATS } from '../../../export/results/index.ts';
import { sortInForce } from '../../../query/query.ts';
import { saveFile } from '../../../ui/save-file.ts';
import { printFilter } from '../../print-filter.ts';
import type { Explorer } from '../use-explorer.ts';
import { nameFile } from './name-file.ts';

const ORDERS = {
  relevance: 'best match first',
  newest: 'newest first',
  oldest: 'oldest first',
  title: 'by title',
} as const;

/** Lets the browser save the articles of the list in the format of that name. Throws where there is none. */
export function saveResults(label: string, explorer: Explorer): void {
  const format = RESULTS_FORMATS.find((one) => one.label === label);
  if (format === undefined) throw new Error(`No format is called ${label}.`);
  const { corpus, articles, columns, query, link, result } = explorer;
  if (articles === null)
    throw new Error('The titles of the articles have not arrived yet. Try again in a moment.');
  const filter = printFilter(query, columns);
  const text = format.print({
    publication: corpus.manifest.title,
    articles: [...result.ids].flatMap((id) => articles.at(id) ?? []),
    filter: filter ?? 'none',
    order: ORDERS[sortInForce(query)],
    query: link,
    topics: new Map(columns.facets.topic.terms.map((term) => [term.value, term])),
  });
  saveFile(`${nameFile(filter)}.${format.extension}`, format.mime, text);
}
