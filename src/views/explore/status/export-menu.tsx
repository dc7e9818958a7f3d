import { useRef, useState } from 'react';
import { useCommands } from '../../../ui/commands/use-commands.ts';
import { MenuButton } from '../../../ui/menu/menu-button.tsx';
import type { Explorer } from '../use-explorer.ts';
import { EXPORT_NAMES } from './export-names.ts';

/** The articles of the list as a file: all of them, in their order, with the filter that chose them. */
export function ExportMenu({ explorer }: { readonly explorer: Explorer }) {
  const place = useRef<HTMLSpanElement>(null);
  const [fault, setFault] = useState<string | null>(null);
  const save = (label: string): void => {
    setFault(null);
    import('./save-results.ts')
      .then(({ saveResults }) => saveResults(label, explorer))
      .catch((error: unknown) => {
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
