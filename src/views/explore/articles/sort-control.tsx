import { type Query, SORTS, withSort } from '../../../query/query.ts';
import { Select } from '../../../ui/select.tsx';
import type { ChangeQuery } from '../use-query-in-url.ts';

const LABELS = { newest: 'Newest first', oldest: 'Oldest first', title: 'Title' } as const satisfies Record<
  Query['sort'],
  string
>;

type SortControlProps = { readonly sort: Query['sort']; readonly onChange: ChangeQuery };

export function SortControl({ sort, onChange }: SortControlProps) {
  return (
    <Select
      label="Sort"
      value={sort}
      onChange={({ target }) => {
        const chosen = SORTS.find((known) => known === target.value);
        if (chosen !== undefined) onChange((now) => withSort(now, chosen));
      }}
    >
      {SORTS.map((known) => (
        <option key={known} value={known}>
          {LABELS[known]}
        </option>
      ))}
    </Select>
  );
}
