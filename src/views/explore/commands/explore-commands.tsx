import { CHART_GROUP } from '../../../ui/chart-frame/chart-group.ts';
import type { Command } from '../../../ui/commands/command.ts';
import { useCommands } from '../../../ui/commands/use-commands.ts';
import type { Explorer } from '../use-explorer.ts';
import { loosenCommands, valueCommands } from './filter-commands.ts';

/** A key that a bar answers while it has the focus. */
const EXCLUDE_HINT: Command = {
  id: 'hint Alt+Enter',
  label: 'On a bar or a name: exclude it; on a cell: its menu',
  group: CHART_GROUP,
  keys: 'Alt+Enter',
  run: null,
};

/** What can be done on Explore that no single part of it does; nothing to see. */
export function ExploreCommands({ explorer }: { readonly explorer: Explorer }) {
  useCommands([...loosenCommands(explorer), EXCLUDE_HINT], () => valueCommands(explorer));
  return null;
}
