import { NONE } from '../../../query/facets/facet.ts';
import { FACETS } from '../../../query/facets/index.ts';
import { clearAll, isAnyTime, toggleValue, withAnyTime } from '../../../query/query.ts';
import type { Command } from '../../../ui/commands/command.ts';
import { countArticles } from '../../count-articles.ts';
import { describeFilters } from '../../describe-filters.ts';
import { valueRows } from '../../value-rows.ts';
import type { Explorer } from '../use-explorer.ts';

const GROUP = 'Filters';

/** Ways to take off what narrows the corpus now. */
export function loosenCommands({ query, columns, change }: Explorer): readonly Command[] {
  const filters = describeFilters(query, columns);
  const removals = filters.map(({ id, label, name, excluded, without }): Command => {
    const text = label === null ? name : `${label}: ${name}`;
    return {
      id: `remove ${id}`,
      label: `Remove ${excluded ? 'not ' : ''}${text}`,
      group: GROUP,
      run: () => change(without),
    };
  });
  if (filters.length === 0) return [];
  const all: Command = { id: 'clear-all', label: 'Clear all', group: GROUP, run: () => change(clearAll) };
  const time: Command = { id: 'any-time', label: 'Any time', group: GROUP, run: () => change(withAnyTime) };
  return [all, ...(isAnyTime(query) ? [] : [time]), ...removals];
}

/** Ways to include or exclude every value that has an article under the other filters. */
export function valueCommands({ query, columns, result, change }: Explorer): readonly Command[] {
  const values = FACETS.flatMap((facet) => {
    const { id, label } = facet;
    return valueRows(facet, columns.facets[id], result.counts[id], query.facets[id]).map((row) => ({
      facet: id,
      label,
      value: row.value,
      name: row.value === NONE ? facet.none : row.name,
      count: row.count,
      chosen: row.chosen,
    }));
  });
  const includes = values
    .filter(({ chosen }) => chosen !== 'include')
    .map(
      ({ facet, label, value, name, count }): Command => ({
        id: `include ${facet} ${value}`,
        label: `${label}: ${name}`,
        hint: countArticles(count),
        group: GROUP,
        words: 'include only filter',
        run: () => change((now) => toggleValue(now, facet, value)),
      }),
    );
  const excludes = values
    .filter(({ chosen }) => chosen !== 'exclude')
    .map(
      ({ facet, label, value, name }): Command => ({
        id: `exclude ${facet} ${value}`,
        label: `Exclude ${label.toLowerCase()}: ${name}`,
        group: GROUP,
        words: 'not without filter',
        run: () => change((now) => toggleValue(now, facet, value, 'exclude')),
      }),
    );
  return [...includes, ...excludes];
}
