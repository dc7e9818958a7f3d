import { useMemo } from 'react';
import type { Command } from '../../ui/commands/command.ts';
import { useCommands } from '../../ui/commands/use-commands.ts';
import type { MenuItem } from '../../ui/menu/menu-item.ts';
import { saveBackup } from '../dossier-notice.tsx';

const GROUP = 'Dossier';
const NONE: readonly Command[] = [];

type Doings = {
  readonly isEmpty: boolean;
  readonly exports: readonly MenuItem[];
  readonly onRestore: () => void;
  readonly onClear: () => void;
};

const command = (id: string, label: string, run: Command['run'], more: Partial<Command> = {}): Command => ({
  id: `dossier ${id}`,
  label,
  group: GROUP,
  run,
  ...more,
});

/** What can be done with the dossier as a whole, and the keys that move an item. */
export function useDossierCommands({ isEmpty, exports, onRestore, onClear }: Doings): void {
  const restore = useMemo(() => command('restore', 'Restore a backup', onRestore), [onRestore]);
  const others = useMemo(
    () => [
      command('up', 'Move item up', null, { keys: 'Alt+ArrowUp' }),
      command('down', 'Move item down', null, { keys: 'Alt+ArrowDown' }),
      ...exports.map(({ id, label, onSelect }) =>
        command(`export ${id}`, `Export the dossier as ${label}`, onSelect, { words: 'download save' }),
      ),
      command('back-up', 'Back up the dossier', saveBackup, { words: 'download save file' }),
      command('print', 'Print the dossier', () => print()),
      command('clear', 'Clear the dossier', onClear, { words: 'remove all empty' }),
    ],
    [exports, onClear],
  );
  useCommands(useMemo(() => [...(isEmpty ? NONE : others), restore], [isEmpty, others, restore]));
}
