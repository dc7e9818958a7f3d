import { type Query, SORTS, withSort } from '../../../query/query.ts';
import { Select } from '../../../ui/select.tsx';
import type { ChangeQuery } from '../use-query-in-url.ts';

const LABELS = { newest: 'Newest first', oldest: 'Oldest first', title: 'Title' } as const satisfies Record<
  Query['sort'],
  string
>;

type SortControlProps = { readonly query: Query; readonly onChange: ChangeQuery };

export function SortControl({ query, onChange }: SortControlProps) {
  return (
    <Select
      label="Sort"
      value={query.sort}
      onChange={({ target }) => {
        const sort = SORTS.find((known) => known === target.value);
        if (sort !== undefined) onChange(withSort(query, sort));
      }}
    >
      {SORTS.map((sort) => (
        <option key={sort} value={sort}>
          {LABELS[sort]}
        </option>
      ))}
    </Select>
  );
}
