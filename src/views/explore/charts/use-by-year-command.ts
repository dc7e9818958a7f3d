import { useMemo } from 'react';
import { withMeasureByYear } from '../../../query/view.ts';
import { CHART_GROUP } from '../../../ui/chart-frame/chart-group.ts';
import type { Command } from '../../../ui/commands/command.ts';
import { useCommands } from '../../../ui/commands/use-commands.ts';
import type { Explorer } from '../use-explorer.ts';

/** What the charts by year do together. */
export function useByYearCommand({ view, changeView }: Explorer): void {
  const other = view.byYear === 'count' ? 'share' : 'count';
  const commands = useMemo(
    (): readonly Command[] => [
      {
        id: 'by-year',
        label: `Charts by year: show ${other === 'share' ? 'shares of the year' : 'counts'}`,
        group: CHART_GROUP,
        words: 'measure per cent percentage',
        run: () => changeView((now) => withMeasureByYear(now, other)),
      },
    ],
    [other, changeView],
  );
  useCommands(commands);
}
