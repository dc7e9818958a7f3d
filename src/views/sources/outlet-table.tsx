import { useLocation } from 'react-router-dom';
import { readHash } from '../../query/anchors.ts';
import { rowCountOf, TableRows } from '../../ui/long/table-rows.tsx';
import { HEAD, OrderHead } from '../../ui/order-head.tsx';
import { OutletRow, outletAnchor } from './outlet-row.tsx';
import { type SourceTableProps, useTableLayout } from './source-table-props.ts';

/** One row an outlet: how it is described, when and where it is cited, and how one gets to it. */
export function OutletTable({ sources, narrowed, filter, change, opened }: SourceTableProps) {
  const layout = useTableLayout(opened !== undefined);
  const { search, hash } = useLocation();
  const here = readHash(hash);
  const at =
    here === '' ? -1 : narrowed.findIndex(({ name }) => name !== null && outletAnchor(name) === here);
  const { order } = filter;
  const isWide = layout === 'wide';
  return (
    <table aria-rowcount={rowCountOf(narrowed)} className="w-full table-fixed border-collapse">
      <caption className="sr-only">Outlets cited, with the words analysts describe them by</caption>
      <thead>
        <tr>
          <OrderHead
            sorted={order === 'outlet' ? 'ascending' : null}
            onOrder={() => change({ order: 'outlet' })}
            className={`text-left ${isWide ? 'w-[15%]' : layout === 'medium' ? 'w-[30%]' : ''}`}
          >
            Outlet
          </OrderHead>
          {layout !== 'narrow' && (
            <th scope="col" className={`${HEAD} text-left`}>
              Described as
            </th>
          )}
          {layout !== 'narrow' && (
            <OrderHead
              sorted={order === 'language' ? 'ascending' : null}
              onOrder={() => change({ order: 'language' })}
              className="w-[4.5rem] text-left"
            >
              Lang
            </OrderHead>
          )}
          {isWide && (
            <OrderHead
              sorted={order === 'newest' ? 'descending' : order === 'oldest' ? 'ascending' : null}
              onOrder={() => change({ order: order === 'newest' ? 'oldest' : 'newest' })}
              className="w-28 text-left"
            >
              Dates
            </OrderHead>
          )}
          {isWide && (
            <th scope="col" className={`${HEAD} w-[13%] text-left`}>
              Topics
            </th>
          )}
          {isWide && (
            <th scope="col" className={`${HEAD} w-[22%] text-left`}>
              Pieces
            </th>
          )}
          {layout !== 'narrow' && (
            <th scope="col" className={`${HEAD} w-28 text-left`}>
              Link
            </th>
          )}
          <OrderHead
            sorted={order === 'cited' ? 'descending' : null}
            onOrder={() => change({ order: 'cited' })}
            className="w-[4.5rem] text-right"
          >
            Cited
          </OrderHead>
        </tr>
      </thead>
      <TableRows
        rows={narrowed}
        keyOf={({ key }) => key}
        usualHeight={isWide ? 170 : 110}
        target={at < 0 ? null : { at, id: here }}
      >
        {(outlet, place) => (
          <OutletRow
            place={place}
            outlet={outlet}
            sources={sources}
            layout={layout}
            search={search}
            isOpened={outlet.key === opened}
          />
        )}
      </TableRows>
    </table>
  );
}
