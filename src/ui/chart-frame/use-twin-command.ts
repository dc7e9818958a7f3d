import { useMemo } from 'react';
import type { Command } from '../commands/command.ts';
import { useCommands } from '../commands/use-commands.ts';
import { CHART_GROUP } from './chart-group.ts';

/** The command palette's way between a chart and its table. */
export function useTwinCommand(title: string, asTable: boolean, onTable: (asTable: boolean) => void): void {
  const commands = useMemo((): readonly Command[] => {
    const label = `${title}: show as ${asTable ? 'chart' : 'table'}`;
    return [{ id: `twin ${title}`, label, group: CHART_GROUP, run: () => onTable(!asTable) }];
  }, [title, asTable, onTable]);
  useCommands(commands);
}
