import { type RefObject, useCallback, useMemo } from 'react';
import { useWidth } from '../../ui/use-width.ts';
import { type Camera, fitPoints, type Size } from './camera.ts';
import type { PlaceMark } from './place-marks.ts';

/** What a step makes of the camera in use. */
export type MoveCamera = (step: (camera: Camera, size: Size) => Camera) => void;

/** Where the map was moved to; null as long as it was not. */
export type MovedCamera = {
  readonly moved: Camera | null;
  readonly onMove: (next: (now: Camera | null) => Camera | null) => void;
};

export type MapCamera = {
  /** For the element whose width the map has. */
  readonly box: RefObject<HTMLDivElement | null>;
  /** 0 wide before the first layout. */
  readonly size: Size;
  readonly camera: Camera;
  readonly move: MoveCamera;
  /** Back to the places with articles, and with them as the filter changes. */
  readonly fit: () => void;
};

/** Room for the labels at the edge. */
const MARGIN = 56;

/** As high as half its width, within what a window has room for. */
const heightFor = (width: number): number => Math.round(Math.max(300, Math.min(600, width / 2)));

/** The places with articles in sight. */
export function fitMarks(marks: readonly PlaceMark[], size: Size): Camera {
  const points = marks.filter(({ row }) => row.count > 0).map(({ at }) => at);
  return fitPoints(points, size, MARGIN);
}

/** The camera, which shows the places with articles until it is moved. */
export function useCamera(marks: readonly PlaceMark[], { moved, onMove }: MovedCamera): MapCamera {
  const [box, width] = useWidth<HTMLDivElement>();
  const size = useMemo(() => ({ width, height: heightFor(width) }), [width]);
  const fitted = useMemo(() => fitMarks(marks, size), [marks, size]);
  const move = useCallback<MoveCamera>(
    (step) => onMove((now) => step(now ?? fitted, size)),
    [onMove, fitted, size],
  );
  const fit = useCallback(() => onMove(() => null), [onMove]);
  return { box, size, camera: moved ?? fitted, move, fit };
}
