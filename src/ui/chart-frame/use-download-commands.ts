import { useMemo } from 'react';
import type { Command } from '../commands/command.ts';
import { useCommands } from '../commands/use-commands.ts';
import { CHART_FORMATS, type ChartFormat } from './chart-formats.ts';
import { CHART_GROUP } from './chart-group.ts';

/** The command palette's way to the files of a chart. */
export function useDownloadCommands(title: string, save: (format: ChartFormat) => void): void {
  const commands = useMemo(
    () =>
      CHART_FORMATS.map(({ id, name, what }): Command => {
        const words = `save export ${what}`;
        return {
          id: `${id} ${title}`,
          label: `${title}: download ${name}`,
          group: CHART_GROUP,
          words,
          run: () => save(id),
        };
      }),
    [title, save],
  );
  useCommands(commands);
}
