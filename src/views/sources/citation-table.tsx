import { useLocation } from 'react-router-dom';
import { rowCountOf, TableRows } from '../../ui/long/table-rows.tsx';
import { HEAD, OrderHead } from '../../ui/order-head.tsx';
import { CitationTableRow } from './citation-table-row.tsx';
import { type SourceTableProps, useTableLayout } from './source-table-props.ts';

/** One row a citation: what was cited, where, and how one gets to it. */
export function CitationTable({ sources, rows, filter, change, opened }: SourceTableProps) {
  const layout = useTableLayout(opened !== undefined);
  const { search } = useLocation();
  const { order } = filter;
  const isNarrow = layout === 'narrow';
  return (
    <table aria-rowcount={rowCountOf(rows)} className="w-full table-fixed border-collapse">
      <caption className="sr-only">Citations, each with its outlet, title, date and link</caption>
      <thead>
        <tr>
          {!isNarrow && (
            <OrderHead
              sorted={order === 'outlet' ? 'ascending' : null}
              onOrder={() => change({ order: 'outlet' })}
              className="w-[17%] text-left"
            >
              Outlet
            </OrderHead>
          )}
          <th scope="col" className={`${HEAD} text-left`}>
            Title
          </th>
          {!isNarrow && (
            <OrderHead
              sorted={order === 'language' ? 'ascending' : null}
              onOrder={() => change({ order: 'language' })}
              className="w-[4.5rem] text-left"
            >
              Lang
            </OrderHead>
          )}
          <OrderHead
            sorted={order === 'newest' ? 'descending' : order === 'oldest' ? 'ascending' : null}
            onOrder={() => change({ order: order === 'newest' ? 'oldest' : 'newest' })}
            className="w-27 text-left"
          >
            Date
          </OrderHead>
          {layout === 'wide' && (
            <th scope="col" className={`${HEAD} w-[24%] text-left`}>
              Cited in
            </th>
          )}
          {!isNarrow && (
            <th scope="col" className={`${HEAD} w-[17%] text-left`}>
              Link
            </th>
          )}
        </tr>
      </thead>
      <TableRows rows={rows} keyOf={({ citation }) => citation.id} usualHeight={isNarrow ? 180 : 100}>
        {(row, place) => (
          <CitationTableRow
            place={place}
            row={row}
            layout={layout}
            search={search}
            titleOf={sources.titleOf}
          />
        )}
      </TableRows>
    </table>
  );
}
