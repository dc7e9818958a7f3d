import { Fragment, type ReactNode, useRef } from 'react';
import { isLong, type TargetRow, useRowsInSight } from './use-rows-in-sight.ts';

/** To be spread on the row: where it stands among all, where not all are drawn. */
export type RowPlace = {
  readonly ref?: (row: HTMLTableRowElement | null) => void;
  readonly 'data-index'?: number;
  readonly 'aria-rowindex'?: number;
};

type TableRowsProps<Row> = {
  readonly rows: readonly Row[];
  /** Unlike any other's. */
  readonly keyOf: (row: Row, at: number) => string;
  /** Near enough for the scroll bar, in pixels. */
  readonly usualHeight: number;
  readonly target?: TargetRow | null;
  readonly children: (row: Row, place: RowPlace, at: number) => ReactNode;
};

/** How many rows the table has with its head, for its `aria-rowcount`; nothing where all are drawn. */
export const rowCountOf = (rows: readonly unknown[]): number | undefined =>
  isLong(rows.length) ? rows.length + 1 : undefined;

function Gap({ height }: { readonly height: number }) {
  return height <= 0 ? null : (
    <tr aria-hidden>
      <td style={{ height, padding: 0 }} />
    </tr>
  );
}

function LongRows<Row>({ rows, keyOf, usualHeight, target, children }: TableRowsProps<Row>) {
  const body = useRef<HTMLTableSectionElement>(null);
  const inSight = useRowsInSight(body, { count: rows.length, usualHeight, target: target ?? null });
  return (
    <tbody ref={body} onFocus={inSight.onFocus}>
      {inSight.rows.map(({ index, gap }) => {
        const row = rows[index];
        if (row === undefined) return null;
        return (
          <Fragment key={keyOf(row, index)}>
            <Gap height={gap} />
            {children(row, { ref: inSight.measure, 'data-index': index, 'aria-rowindex': index + 2 }, index)}
          </Fragment>
        );
      })}
      <Gap height={inSight.rest} />
    </tbody>
  );
}

/** The body of a table: all its rows, or of many those in sight. */
export function TableRows<Row>(props: TableRowsProps<Row>) {
  const { rows, keyOf, children } = props;
  if (isLong(rows.length)) return <LongRows {...props} />;
  return (
    <tbody>
      {rows.map((row, at) => (
        <Fragment key={keyOf(row, at)}>{children(row, {}, at)}</Fragment>
      ))}
    </tbody>
  );
}
