import type { MissingEntry } from '../query/references/missing-register.ts';
import type { ExportTable } from './export-table.ts';

type Shown = {
  /** Title of the corpus. */
  readonly corpus: string;
  readonly entries: readonly MissingEntry[];
  /** In words; empty for none. */
  readonly filter: readonly string[];
  readonly titleOf: (article: string) => string;
};

const list = (texts: readonly string[]): string => texts.join('; ');

/** The missing-pieces register on screen, as a table to take away. */
export function missingTable({ corpus, entries, filter, titleOf }: Shown): ExportTable {
  return {
    title: `Articles cited and missing from the corpus ${corpus}`,
    filter: filter.length === 0 ? 'none' : list(filter),
    name: 'missing-articles',
    columns: [
      ...['title', 'other wordings', 'authors', 'issues', 'cited', 'where', 'links'],
      'perhaps the same as',
    ],
    rows: entries.map(({ title, wordings, authors, issues, citations, places, urls, perhaps }) => [
      title,
      list(wordings.filter((wording) => wording !== title)),
      list(authors),
      list(issues),
      citations.length,
      list(places.map(({ article, footnotes }) => `${titleOf(article)} (footnotes ${footnotes.join(', ')})`)),
      list(urls),
      list(perhaps),
    ]),
  };
}
