import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Camera,
  fitPoints,
  keepInWorld,
  panBy,
  type Size,
  showPoint,
  toScreen,
  toWorld,
  WHOLE_WORLD,
  zoomAt,
} from './camera.ts';
import { type Point, WORLD } from './project-outlines.ts';

const within = (max: number) => fc.double({ min: 0, max, noNaN: true });
const points = fc.tuple(within(WORLD.width), within(WORLD.height));
const sizes = fc.record({
  width: fc.integer({ min: 280, max: 2000 }),
  height: fc.integer({ min: 280, max: 900 }),
});
const cameras = fc.record({ zoom: fc.double({ min: 1, max: 40, noNaN: true }), centre: points });

/** Whether a side of the window shows what is not the world although there is world enough. */
const overlooks = (camera: Camera, size: Size): boolean => {
  const [left, top] = toWorld(camera, size, [0, 0]);
  const [right, bottom] = toWorld(camera, size, [size.width, size.height]);
  const beyond = (from: number, to: number, world: number): boolean =>
    to - from <= world && (from < -1e-6 || to > world + 1e-6);
  return beyond(left, right, WORLD.width) || beyond(top, bottom, WORLD.height);
};

test('a point of the world is seen where the window says it is', () => {
  fc.assert(
    fc.property(cameras, sizes, points, (camera, size, point) => {
      const [x, y] = toWorld(camera, size, toScreen(camera, size, point));
      expect(x).toBeCloseTo(point[0], 6);
      expect(y).toBeCloseTo(point[1], 6);
    }),
  );
});

test('zooming in keeps what is under the pointer where it is', () => {
  fc.assert(
    fc.property(
      cameras,
      sizes,
      within(1),
      within(1),
      fc.double({ min: 1, max: 3, noNaN: true }),
      (any, size, x, y, factor) => {
        const camera = keepInWorld(any, size);
        const [left, top] = toWorld(camera, size, [0, 0]);
        // Where the window is larger than the world, the world stays in its middle.
        fc.pre(left >= 0 && top >= 0);
        const at: Point = [x * size.width, y * size.height];
        const [nowX, nowY] = toScreen(zoomAt(camera, size, factor, at), size, toWorld(camera, size, at));
        expect(nowX).toBeCloseTo(at[0], 4);
        expect(nowY).toBeCloseTo(at[1], 4);
      },
    ),
  );
});

test('no step leaves the world', () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('pan' as const), by: points }),
    fc.record({ kind: fc.constant('zoom' as const), by: points, factor: fc.double({ min: 0.1, max: 10 }) }),
  );
  fc.assert(
    fc.property(sizes, fc.array(step), (size, steps) => {
      let camera = WHOLE_WORLD;
      for (const now of steps) {
        camera =
          now.kind === 'pan'
            ? panBy(camera, size, now.by)
            : zoomAt(camera, size, Number.isNaN(now.factor) ? 1 : now.factor, now.by);
        expect(overlooks(camera, size)).toBe(false);
      }
    }),
  );
});

test('a fit has all its points in sight, and no fit is closer than it should be', () => {
  fc.assert(
    fc.property(fc.array(points), sizes, (many, size) => {
      const camera = fitPoints(many, size, 30);
      expect(camera.zoom).toBeLessThanOrEqual(6);
      for (const point of many) {
        const [x, y] = toScreen(camera, size, point);
        expect(x >= -1e-6 && x <= size.width + 1e-6 && y >= -1e-6 && y <= size.height + 1e-6).toBe(true);
      }
    }),
  );
  expect(fitPoints([], { width: 600, height: 300 }, 30)).toEqual(WHOLE_WORLD);
});

test('showing a point moves nothing that is in sight already, and brings in what is not', () => {
  fc.assert(
    fc.property(cameras, sizes, points, (any, size, point) => {
      const camera = keepInWorld(any, size);
      const isIn = ([x, y]: Point, margin: number): boolean =>
        x >= margin && x <= size.width - margin && y >= margin && y <= size.height - margin;
      const shown = showPoint(camera, size, point, 20);
      if (isIn(toScreen(camera, size, point), 20)) expect(shown).toBe(camera);
      else expect(isIn(toScreen(shown, size, point), -1e-6)).toBe(true);
    }),
  );
});
