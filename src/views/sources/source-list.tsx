import { sourceTable } from '../../export/source-table.ts';
import type { CitationRow } from '../../query/sources/citation-rows.ts';
import { describeSourceFilter, ORDER_NAMES } from '../../query/sources/describe-source-filter.ts';
import type { OutletRecord } from '../../query/sources/outlet-record.ts';
import { clearSources, countAll } from '../../query/sources/source-filter.ts';
import { SOURCE_ORDERS } from '../../query/sources/source-orders.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { printCount } from '../../ui/print-count.ts';
import { Select } from '../../ui/select.tsx';
import { DownloadButtons } from '../download-buttons.tsx';
import { CitationTable } from './citation-table.tsx';
import { OutletTable } from './outlet-table.tsx';
import { SourceFilters } from './source-filters.tsx';
import type { FilterInUrl } from './use-source-filter.ts';
import type { Sources } from './use-sources.ts';

type SourceListProps = FilterInUrl & {
  readonly sources: Sources;
  readonly narrowed: readonly OutletRecord[];
  readonly rows: readonly CitationRow[];
  /** Key of the outlet whose profile stands beside the list. */
  readonly opened: string | undefined;
};

/** The outlets or the citations that the filter leaves, what narrows them, and the ways to take them along. */
export function SourceList({ sources, narrowed, rows, filter, change, opened }: SourceListProps) {
  const { corpus, outlets, titleOf } = sources;
  const Table = filter.rows === 'outlets' ? OutletTable : CitationTable;
  const shown = filter.rows === 'outlets' ? narrowed.length : rows.length;
  return (
    <section aria-label="Citations">
      <SourceFilters {...sources} filter={filter} change={change} />
      <div className="mt-3.5 mb-2 flex flex-wrap items-center gap-2">
        <p role="status" className="mr-auto text-muted tabular-nums">
          <strong className="font-semibold text-ink">{printCount(rows.length)}</strong> of{' '}
          {printCount(countAll(outlets))} citations, {printCount(narrowed.length)} of{' '}
          {printCount(outlets.length)} outlets
        </p>
        <Select
          label="Order"
          value={filter.order}
          onChange={({ target }) =>
            change({ order: SOURCE_ORDERS.find((order) => order === target.value) ?? filter.order })
          }
        >
          {SOURCE_ORDERS.map((order) => (
            <option key={order} value={order}>
              {ORDER_NAMES[order]}
            </option>
          ))}
        </Select>
        <DownloadButtons
          count={shown}
          what={filter.rows}
          tableOf={() => sourceTable({ corpus, narrowed, rows, filter, titleOf })}
        />
      </div>
      <div className="overflow-hidden rounded-card border border-line bg-panel pt-2.5">
        {shown > 0 ? (
          <Table
            sources={sources}
            narrowed={narrowed}
            rows={rows}
            filter={filter}
            change={change}
            opened={opened}
          />
        ) : (
          <EmptyState
            title="No citation matches"
            actions={<Button onClick={() => change(clearSources(filter))}>Clear filters</Button>}
          >
            <p className="[overflow-wrap:anywhere]">
              None has {describeSourceFilter(filter, titleOf).join('; ')}.
            </p>
          </EmptyState>
        )}
      </div>
    </section>
  );
}
