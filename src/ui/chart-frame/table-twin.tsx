import { useId } from 'react';
import { keepScroll } from '../keep-scroll.ts';
import { TextLink } from '../text-link.tsx';
import { type ChartTable, numericColumns, printCell } from './chart-table.ts';

const HEAD = 'sticky top-0 bg-panel pb-1 align-bottom font-medium text-2xs text-muted';
const CELL = 'border-line border-t py-0.5';

type TableTwinProps = { readonly caption: string; readonly table: ChartTable };

/** The numbers of a chart; a long or wide table scrolls inside itself. */
export function TableTwin({ caption, table }: TableTwinProps) {
  const id = useId();
  const numeric = numericColumns(table);
  const side = (column: number): string => (numeric[column] ? 'text-right' : 'text-left');
  return (
    <fieldset
      aria-labelledby={id}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by the arrow keys too.
      tabIndex={0}
      className="max-h-96 min-w-0 overflow-auto focus-visible:-outline-offset-2"
    >
      <table className="w-full border-separate border-spacing-0 tabular-nums">
        <caption id={id} className="pb-2 text-left text-muted text-xs">
          {caption}
        </caption>
        <thead>
          <tr>
            {table.columns.map((name, column) => (
              <th
                key={name}
                scope="col"
                className={`${HEAD} not-first:pl-3 ${side(column)} ${numeric[column] ? 'whitespace-nowrap' : ''}`}
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((cells, row) => (
            // A chart may show a name twice.
            // biome-ignore lint/suspicious/noArrayIndexKey: rows keep no state.
            <tr key={row}>
              <th scope="row" className={`${CELL} min-w-32 text-left font-normal [overflow-wrap:anywhere]`}>
                {printCell(cells[0])}
              </th>
              {table.columns.slice(1).map((name, at) => (
                <td key={name} className={`${CELL} pl-3 ${side(at + 1)}`}>
                  <Value table={table} row={row} column={at + 1} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  );
}

type ValueProps = { readonly table: ChartTable; readonly row: number; readonly column: number };

function Value({ table, row, column }: ValueProps) {
  const text = printCell(table.rows[row]?.[column]);
  const address = table.linkOf?.(row, column) ?? null;
  if (address === null) return text;
  return (
    <TextLink to={address} state={keepScroll()} className="inline-block min-h-6 min-w-6 leading-6">
      {text}
    </TextLink>
  );
}
