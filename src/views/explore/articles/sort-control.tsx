import { type Query, SORTS, withSort } from '../../../query/query.ts';
import { useCommands } from '../../../ui/commands/use-commands.ts';
import { Select } from '../../../ui/select.tsx';
import type { ChangeQuery } from '../../use-query-in-url.ts';

const LABELS = {
  relevance: 'Relevance',
  newest: 'Newest first',
  oldest: 'Oldest first',
  title: 'Title',
} as const satisfies Record<Query['sort'], string>;

/** After "Sort by". */
const COMMANDS = {
  relevance: 'relevance',
  newest: 'date, newest first',
  oldest: 'date, oldest first',
  title: 'title',
} as const satisfies Record<Query['sort'], string>;

type SortControlProps = {
  readonly sort: Query['sort'];
  /** Whether there is a text to be relevant to. */
  readonly searching: boolean;
  readonly onChange: ChangeQuery;
};

export function SortControl({ sort, searching, onChange }: SortControlProps) {
  const choices = SORTS.filter((known) => searching || known !== 'relevance');
  useCommands(
    choices
      .filter((choice) => choice !== sort)
      .map((choice) => ({
        id: `sort ${choice}`,
        label: `Sort by ${COMMANDS[choice]}`,
        group: 'Results',
        words: 'order',
        run: () => onChange((now) => withSort(now, choice)),
      })),
  );
  return (
    <Select
      label="Sort"
      value={sort}
      onChange={({ target }) => {
        const chosen = SORTS.find((known) => known === target.value);
        if (chosen !== undefined) onChange((now) => withSort(now, chosen));
      }}
    >
      {choices.map((known) => (
        <option key={known} value={known}>
          {LABELS[known]}
        </option>
      ))}
    </Select>
  );
}
