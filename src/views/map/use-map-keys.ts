import { type KeyboardEvent, useState } from 'react';
import type { Selection } from '../../query/query.ts';
import { panBy, showPoint, WHOLE_WORLD, zoomAt } from './camera.ts';
import type { PlaceMark } from './place-marks.ts';
import type { Point } from './project-outlines.ts';
import type { MoveCamera } from './use-camera.ts';

/** How much closer a press of a key or button goes. */
export const ZOOM_STEP = 1.6;

/** Pixels an arrow key moves the map. */
const STEP = 60;
/** From the edge of the map to a place that has the focus. */
const MARGIN = 24;

const PANS: Readonly<Record<string, Point>> = {
  ArrowLeft: [STEP, 0],
  ArrowRight: [-STEP, 0],
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
};

/** Where a key leads among the places, which stand in the order of their counts. */
function nextAt(at: number, key: string, count: number): number | null {
  const last = count - 1;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(last, at + 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

const placeOf = (target: EventTarget): string | null =>
  target instanceof Element ? (target.closest('[data-place]')?.getAttribute('data-place') ?? null) : null;

export type MapKeysOptions = {
  readonly marks: readonly PlaceMark[];
  readonly move: MoveCamera;
  readonly onToggle: (value: string, side: keyof Selection) => void;
};

/** The zoom a key asks for. */
function zoomBy(key: string, move: MoveCamera): boolean {
  const factor = key === '+' || key === '=' ? ZOOM_STEP : key === '-' ? 1 / ZOOM_STEP : null;
  if (factor === null && key !== '0') return false;
  move((camera, size) =>
    factor === null ? WHOLE_WORLD : zoomAt(camera, size, factor, [size.width / 2, size.height / 2]),
  );
  return true;
}

/**
 * One stop of the Tab key for the map, on which arrows move it, and one for its places, among which arrows go from the one
 * with most articles down. Plus, minus and 0 zoom on both.
 */
export function useMapKeys({ marks, move, onToggle }: MapKeysOptions) {
  const [last, setLast] = useState<string | null>(null);
  const stop = marks.some(({ row }) => row.value === last) ? last : (marks[0]?.row.value ?? null);

  const onPlaceKey = (event: KeyboardEvent<HTMLElement>, value: string): boolean => {
    if (event.key === 'Enter' || event.key === ' ') {
      if (!event.repeat) onToggle(value, event.altKey ? 'exclude' : 'include');
      return true;
    }
    const at = marks.findIndex(({ row }) => row.value === value);
    const next = event.altKey ? null : nextAt(at, event.key, marks.length);
    const name = marks[next ?? at]?.row.value;
    if (next === null || name === undefined) return false;
    event.currentTarget.querySelector<SVGElement>(`[data-place="${CSS.escape(name)}"]`)?.focus();
    return true;
  };
  const onMapKey = ({ key, altKey }: KeyboardEvent): boolean => {
    const pan = altKey ? undefined : PANS[key];
    if (pan === undefined) return false;
    move((camera, size) => panBy(camera, size, pan));
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey) return;
    const place = placeOf(event.target);
    const done =
      (place === null ? onMapKey(event) : onPlaceKey(event, place)) ||
      (!event.altKey && zoomBy(event.key, move));
    if (!done) return;
    event.preventDefault();
    event.stopPropagation();
  };
  /** A place that gets the focus comes into sight. */
  const onFocus = (value: string): void => {
    setLast(value);
    const mark = marks.find(({ row }) => row.value === value);
    if (mark !== undefined) move((camera, size) => showPoint(camera, size, mark.at, MARGIN));
  };
  return { stop, onKeyDown, onFocus, placeOf };
}
