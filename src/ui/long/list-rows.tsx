import { Fragment, type ReactNode, useRef } from 'react';
import { isLong, useRowsInSight } from './use-rows-in-sight.ts';

/** To be spread on the item: where it stands among all, where not all are drawn. */
export type ItemPlace = {
  readonly ref?: (item: HTMLLIElement | null) => void;
  readonly 'data-index'?: number;
  readonly 'aria-setsize'?: number;
  readonly 'aria-posinset'?: number;
};

type ListRowsProps<Row> = {
  readonly rows: readonly Row[];
  /** Unlike any other's. */
  readonly keyOf: (row: Row) => string;
  /** Near enough for the scroll bar, in pixels. */
  readonly usualHeight: number;
  readonly children: (row: Row, place: ItemPlace) => ReactNode;
};

function LongList<Row>({ rows, keyOf, usualHeight, children }: ListRowsProps<Row>) {
  const list = useRef<HTMLUListElement>(null);
  const inSight = useRowsInSight(list, { count: rows.length, usualHeight });
  const gap = (height: number): ReactNode => height > 0 && <li aria-hidden style={{ height }} />;
  return (
    <ul ref={list} onFocus={inSight.onFocus}>
      {inSight.rows.map(({ index, gap: before }) => {
        const row = rows[index];
        if (row === undefined) return null;
        const place = { 'data-index': index, 'aria-setsize': rows.length, 'aria-posinset': index + 1 };
        return (
          <Fragment key={keyOf(row)}>
            {gap(before)}
            {children(row, { ref: inSight.measure, ...place })}
          </Fragment>
        );
      })}
      {gap(inSight.rest)}
    </ul>
  );
}

/** A list: all its items, or of many those in sight. */
export function ListRows<Row>(props: ListRowsProps<Row>) {
  const { rows, keyOf, children } = props;
  if (isLong(rows.length)) return <LongList {...props} />;
  return (
    <ul>
      {rows.map((row) => (
        <Fragment key={keyOf(row)}>{children(row, {})}</Fragment>
      ))}
    </ul>
  );
}
