import type { Command } from '../../../ui/commands/command.ts';
import { useCommands } from '../../../ui/commands/use-commands.ts';
import type { Explorer } from '../use-explorer.ts';
import { loosenCommands, valueCommands } from './filter-commands.ts';

const hint = (keys: string, label: string, group: string): Command => ({
  id: `hint ${keys}`,
  label,
  group,
  keys,
  run: null,
});

/** Keys that a control of the page answers while it has the focus. */
const HINTS: readonly Command[] = [
  hint('ArrowLeft', 'On an end of the range: a month earlier', 'Timeline'),
  hint('ArrowRight', 'On an end of the range: a month later', 'Timeline'),
  hint('PageDown', 'On an end of the range: a year earlier', 'Timeline'),
  hint('PageUp', 'On an end of the range: a year later', 'Timeline'),
  hint('Alt+Enter', 'On a bar: exclude its value', 'Charts'),
];

/** What can be done on Explore that no single part of it does. */
export function useExploreCommands(explorer: Explorer): void {
  useCommands([...loosenCommands(explorer), ...HINTS], () => valueCommands(explorer));
}
