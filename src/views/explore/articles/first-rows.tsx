import { type RefObject, useLayoutEffect } from 'react';
import { positionOf } from './row-address.ts';
import { FIRST_ROWS, Rows, type RowsProps } from './rows.tsx';

type FirstRowsProps = RowsProps & {
  /** Where it leaves word of the row that had the focus when it went. */
  readonly focused: RefObject<number | null>;
};

/** The first rows of a long list, as long as the code for the rest is on its way. */
export function FirstRows({ focused, ...rows }: FirstRowsProps) {
  useLayoutEffect(
    () => () => {
      focused.current = positionOf(document.activeElement);
    },
    [focused],
  );
  return <Rows {...rows} ids={rows.ids.subarray(0, FIRST_ROWS)} />;
}
