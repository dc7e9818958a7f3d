import { useRef, useState } from 'react';
import { sortInForce } from '../../../query/query.ts';
import { useCommands } from '../../../ui/commands/use-commands.ts';
import { MenuButton } from '../../../ui/menu/menu-button.tsx';
import { saveFile } from '../../../ui/save-file.ts';
import { printFilter } from '../../print-filter.ts';
import type { Explorer } from '../use-explorer.ts';
import { EXPORT_NAMES } from './export-names.ts';
import { nameFile } from './name-file.ts';

const ORDERS = {
  relevance: 'best match first',
  newest: 'newest first',
  oldest: 'oldest first',
  title: 'by title',
} as const;

async function saveResults(label: string, explorer: Explorer): Promise<void> {
  const { RESULTS_FORMATS } = await import('../../../export/results/index.ts');
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

/** The articles of the list as a file: all of them, in their order, with the filter that chose them. */
export function ExportMenu({ explorer }: { readonly explorer: Explorer }) {
  const place = useRef<HTMLSpanElement>(null);
  const [fault, setFault] = useState<string | null>(null);
  const save = (label: string): void => {
    setFault(null);
    saveResults(label, explorer).catch((error: unknown) => {
      setFault(error instanceof Error ? error.message : String(error));
    });
  };
  const items = EXPORT_NAMES.map((label) => ({ id: label, label, onSelect: () => save(label) }));
  useCommands([
    {
      id: 'export',
      label: 'Export the articles shown',
      group: 'Article list',
      keys: 'x',
      run: () => place.current?.querySelector('button')?.click(),
    },
    ...EXPORT_NAMES.map((label) => ({
      id: `export ${label}`,
      label: `Export the articles shown as ${label}`,
      group: 'Results',
      words: 'download save file cite',
      run: () => save(label),
    })),
  ]);
  return (
    <span ref={place} className="inline-flex items-center gap-2">
      {fault !== null && (
        <span role="alert" className="text-bad text-xs">
          The file could not be made: {fault}
        </span>
      )}
      <MenuButton
        label="Export"
        items={items}
        className="min-h-8 rounded-md px-1.5 text-accent text-xs hover:underline"
      />
    </span>
  );
}
