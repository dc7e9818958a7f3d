import { type Query, SORTS, withSort } from '../../../query/query.ts';
import { Select } from '../../../ui/select.tsx';
import type { ChangeQuery } from '../../use-query-in-url.ts';

const LABELS = {
  relevance: 'Relevance',
  newest: 'Newest first',
  oldest: 'Oldest first',
  title: 'Title',
} as const satisfies Record<Query['sort'], string>;

type SortControlProps = {
  readonly sort: Query['sort'];
  /** Whether there is a text to be relevant to. */
  readonly searching: boolean;
  readonly onChange: ChangeQuery;
};

export function SortControl({ sort, searching, onChange }: SortControlProps) {
  return (
    <Select
      label="Sort"
      value={sort}
      onChange={({ target }) => {
        const chosen = SORTS.find((known) => known === target.value);
        if (chosen !== undefined) onChange((now) => withSort(now, chosen));
      }}
    >
      {SORTS.filter((known) => searching || known !== 'relevance').map((known) => (
        <option key={known} value={known}>
          {LABELS[known]}
        </option>
      ))}
    </Select>
  );
}
