import { SEVERITIES, severityName } from '../../../model/problem.ts';
import { describeProblemOrder } from '../../../query/problems/describe-problem-filter.ts';
import { ALL_PROBLEMS, isNarrowed, PROBLEM_ORDERS } from '../../../query/problems/problem-filter.ts';
import type { Command } from '../../../ui/commands/command.ts';
import { useCommands } from '../../../ui/commands/use-commands.ts';
import type { FilterInUrl } from './use-problem-filter.ts';

const GROUP = 'Problems';

/** What narrows and orders the problems. */
export function useProblemCommands({ filter, change }: FilterInUrl): void {
  const severities = SEVERITIES.filter((severity) => severity !== filter.severity).map(
    (severity): Command => ({
      id: `severity ${severity}`,
      label: `Only ${severityName(severity, 2)}`,
      group: GROUP,
      words: 'severity filter',
      run: () => change({ severity }),
    }),
  );
  const orders = PROBLEM_ORDERS.filter((order) => order !== filter.order).map(
    (order): Command => ({
      id: `order ${order}`,
      label: `List problems ${describeProblemOrder({ ...filter, order })}`,
      group: GROUP,
      words: 'sort order',
      run: () => change({ order }),
    }),
  );
  const clear: Command = {
    id: 'clear-filters',
    label: 'Clear filters',
    group: GROUP,
    run: () => change({ ...ALL_PROBLEMS, order: filter.order }),
  };
  useCommands([...(isNarrowed(filter) ? [clear] : []), ...severities, ...orders]);
}
