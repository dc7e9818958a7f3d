import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import { clampToGrid, type GridPlace, type GridSize, moveInGrid } from './move-in-grid.ts';

type GridFocus = {
  /** For the element around all places. */
  readonly gridProps: {
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
    readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  };
  /** For the button at a place. */
  readonly placeProps: (place: GridPlace) => { readonly tabIndex: 0 | -1; readonly 'data-place': string };
};

const print = ({ row, column }: GridPlace): string => `${row} ${column}`;

function placeOf(target: EventTarget): GridPlace | null {
  const [row, column] = (target instanceof HTMLElement ? (target.dataset.place ?? '') : '').split(' ');
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
}

/** One stop of the Tab key for a whole grid of buttons, in which the arrow keys move. `start` is a place that has a button. */
export function useGridFocus(size: GridSize, start: GridPlace = { row: 0, column: 0 }): GridFocus {
  const [last, setLast] = useState(start);
  const active = clampToGrid(last, size);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const from = placeOf(event.target);
    if (from === null || event.altKey || event.metaKey || event.shiftKey) return;
    const next = moveInGrid(from, event, size);
    if (next === null) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>(`[data-place="${print(next)}"]`)?.focus();
  };
  const onFocus = (event: FocusEvent<HTMLElement>): void => {
    const place = placeOf(event.target);
    if (place !== null) setLast(place);
  };
  return {
    gridProps: { onKeyDown, onFocus },
    placeProps: (place) => ({
      tabIndex: print(place) === print(active) ? 0 : -1,
      'data-place': print(place),
    }),
  };
}
