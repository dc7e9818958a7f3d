import { memo } from 'react';
import type { FacetId } from '../../../../query/facets/index.ts';
import { togglePair } from '../../../../query/pair-choice.ts';
import { toggleValue } from '../../../../query/query.ts';
import type { Measure } from '../../../../query/view.ts';
import { useGridFocus } from '../../../../ui/grid-focus/use-grid-focus.ts';
import type { ChangeQuery } from '../../../use-query-in-url.ts';
import type { ByYear, YearRow } from '../by-year.ts';
import { describeCell } from '../by-year-words.ts';
import type { NamedValue } from '../use-value-menu.tsx';
import { HeatCell } from './heat-cell.tsx';
import { HeatHead } from './heat-head.tsx';

/** CSS pixels: the column of names, and the narrowest a year may be. */
const NAMES = 148;
const LEAST_COLUMN = 44;

type HeatTableProps = {
  readonly label: string;
  readonly facet: FacetId;
  readonly matrix: ByYear;
  readonly rows: readonly YearRow[];
  readonly measure: Measure;
  readonly change: ChangeQuery;
  readonly onMenu: (anchor: HTMLElement, ...values: readonly NamedValue[]) => void;
};

/** Values by years, each number on a ground of its size. One stop of the Tab key; arrow keys move in it. */
export const HeatTable = memo(function HeatTable(props: HeatTableProps) {
  const { label, facet, matrix, rows, measure, change, onMenu } = props;
  const { years, highest } = matrix;
  const { gridProps, placeProps } = useGridFocus(
    { rows: rows.length + 1, columns: years.length + 1 },
    { row: 1, column: 1 },
  );
  const head = (of: FacetId, { value, name }: Pick<YearRow, 'value' | 'name'>) => ({
    onToggle: (side: 'include' | 'exclude') => change((now) => toggleValue(now, of, value, side)),
    onMenu: (button: HTMLElement) => onMenu(button, { facet: of, value, name }),
  });
  return (
    <div className="-mr-1 -ml-[7px] overflow-x-auto pr-1 pb-1">
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are pressed is a grid.
        role="grid"
        aria-label={label}
        {...gridProps}
        className="w-full table-fixed border-separate border-spacing-[3px]"
        style={{ minWidth: NAMES + years.length * LEAST_COLUMN }}
      >
        <thead>
          <tr>
            <td style={{ width: NAMES }} />
            {years.map((year, at) => (
              <th key={year.value} scope="col" className="font-normal text-muted text-xs tabular-nums">
                <HeatHead
                  of="column"
                  {...year}
                  {...head('year', year)}
                  place={placeProps({ row: 0, column: at + 1 })}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={row.value}>
              <th scope="row" className="sticky left-0 bg-panel text-left font-normal">
                <HeatHead
                  of="row"
                  {...row}
                  total={row.count}
                  {...head(facet, row)}
                  place={placeProps({ row: at + 1, column: 0 })}
                />
              </th>
              {years.map((year, column) => {
                const cell = row.cells[column];
                if (cell === undefined) return null;
                return (
                  <td key={year.value}>
                    <HeatCell
                      cell={cell}
                      label={describeCell(row, year, cell)}
                      measure={measure}
                      highest={highest}
                      place={placeProps({ row: at + 1, column: column + 1 })}
                      onPress={() =>
                        change((now) =>
                          togglePair(now, [
                            [facet, row.value],
                            ['year', year.value],
                          ]),
                        )
                      }
                      onMenu={(button) =>
                        onMenu(
                          button,
                          { facet, value: row.value, name: row.name },
                          { facet: 'year', value: year.value, name: year.name },
                        )
                      }
                    />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});
