import type { Columns } from '../query/columns.ts';
import { clearAll, type Query } from '../query/query.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { describeFilters } from './describe-filters.ts';
import type { ChangeQuery } from './use-query-in-url.ts';

type FilterChipsProps = {
  readonly query: Query;
  readonly columns: Columns;
  readonly change: ChangeQuery;
};

/** One removable chip for each filter, and a button for them all; nothing where nothing is filtered. */
export function FilterChips({ query, columns, change }: FilterChipsProps) {
  const filters = describeFilters(query, columns);
  return (
    <>
      {filters.map(({ id, label, name, excluded, without }) => {
        const text = label === null ? name : `${label}: ${name}`;
        return (
          <Chip
            key={id}
            excluded={excluded}
            removeLabel={`Remove ${excluded ? 'not ' : ''}${text}`}
            onRemove={() => change(without)}
          >
            {excluded && <span className="sr-only">Not </span>}
            {text}
          </Chip>
        );
      })}
      {filters.length > 0 && (
        <Button look="text" onClick={() => change(clearAll)}>
          Clear all
        </Button>
      )}
    </>
  );
}
