import { type Point, WORLD } from './project-outlines.ts';

/** What part of the world is in sight, whatever the size of the window it is seen through. */
export type Camera = {
  /** 1 for the whole world, more for less of it. */
  readonly zoom: number;
  /** The point of the world in the middle. */
  readonly centre: Point;
};

export type Size = { readonly width: number; readonly height: number };

const CLOSEST = 40;
/** How close a fit to few places goes. */
const FIT_CLOSEST = 6;

export const WHOLE_WORLD: Camera = { zoom: 1, centre: [WORLD.width / 2, WORLD.height / 2] };

const between = (least: number, value: number, most: number): number =>
  Math.max(least, Math.min(most, value));

/** Pixels a unit of the world takes. */
export function scaleOf({ zoom }: Camera, { width, height }: Size): number {
  return zoom * Math.min(width / WORLD.width, height / WORLD.height);
}

/** Where a point of the world is seen. */
export function toScreen(camera: Camera, size: Size, [x, y]: Point): Point {
  const scale = scaleOf(camera, size);
  const [cx, cy] = camera.centre;
  return [(x - cx) * scale + size.width / 2, (y - cy) * scale + size.height / 2];
}

/** The point of the world seen here. */
export function toWorld(camera: Camera, size: Size, [x, y]: Point): Point {
  const scale = scaleOf(camera, size);
  const [cx, cy] = camera.centre;
  return [(x - size.width / 2) / scale + cx, (y - size.height / 2) / scale + cy];
}

/** The nearest camera that shows no more beside the world than it must. */
export function keepInWorld({ zoom, centre }: Camera, size: Size): Camera {
  const kept = between(1, zoom, CLOSEST);
  const scale = scaleOf({ zoom: kept, centre }, size);
  const along = (at: number, world: number, window: number): number => {
    const half = window / scale / 2;
    return half * 2 >= world ? world / 2 : between(half, at, world - half);
  };
  return {
    zoom: kept,
    centre: [along(centre[0], WORLD.width, size.width), along(centre[1], WORLD.height, size.height)],
  };
}

/** As much closer as `factor` says; what is seen at `at` stays there, unless the edge of the world is met. */
export function zoomAt(camera: Camera, size: Size, factor: number, at: Point): Camera {
  const [x, y] = toWorld(camera, size, at);
  const zoom = between(1, camera.zoom * factor, CLOSEST);
  const scale = scaleOf({ zoom, centre: camera.centre }, size);
  const centre: Point = [x - (at[0] - size.width / 2) / scale, y - (at[1] - size.height / 2) / scale];
  return keepInWorld({ zoom, centre }, size);
}

/** What is seen moves by so many pixels. */
export function panBy(camera: Camera, size: Size, [dx, dy]: Point): Camera {
  const scale = scaleOf(camera, size);
  const [x, y] = camera.centre;
  return keepInWorld({ zoom: camera.zoom, centre: [x - dx / scale, y - dy / scale] }, size);
}

/** All these points in sight, `margin` pixels or more from the edge where the world is large enough; all of it without any. */
export function fitPoints(points: readonly Point[], size: Size, margin: number): Camera {
  if (points.length === 0) return WHOLE_WORLD;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(
    Math.max(1, size.width - 2 * margin) / Math.max(1, right - left),
    Math.max(1, size.height - 2 * margin) / Math.max(1, bottom - top),
  );
  const zoom = between(1, scale / scaleOf(WHOLE_WORLD, size), FIT_CLOSEST);
  return keepInWorld({ zoom, centre: [(left + right) / 2, (top + bottom) / 2] }, size);
}

/** Moved no more than it takes for the point to be in sight. */
export function showPoint(camera: Camera, size: Size, point: Point, margin: number): Camera {
  const [x, y] = toScreen(camera, size, point);
  const inward = (at: number, window: number): number => between(margin, at, window - margin) - at;
  const [dx, dy] = [inward(x, size.width), inward(y, size.height)];
  return dx === 0 && dy === 0 ? camera : panBy(camera, size, [dx, dy]);
}
