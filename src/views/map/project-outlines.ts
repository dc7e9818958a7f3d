import { type GeoPermissibleObjects, geoArea, geoEqualEarth, geoPath } from 'd3-geo';
import type { Geometry, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { Atlas } from '../../load/outlines-query.ts';

/** In units of the flat world, see `WORLD`. */
export type Point = readonly [x: number, y: number];

export type Box = readonly [left: number, top: number, right: number, bottom: number];

export type Outline = {
  readonly id: string;
  /** As SVG has it. */
  readonly path: string;
  /** Around its largest part, so that an island far away does not count. */
  readonly box: Box;
  /** Around all of it. */
  readonly extent: Box;
  readonly centre: Point;
};

/** The flat world's size: Equal Earth, which keeps areas comparable. */
export const WORLD = { width: 1000, height: 487 } as const;

// Turned, so that the map is cut through the Bering Strait and not through Russia.
const projection = geoEqualEarth().rotate([-11, 0]).fitSize([WORLD.width, WORLD.height], { type: 'Sphere' });
const pathOf = geoPath(projection).digits(2);

const drawn = (shape: GeoPermissibleObjects): string => pathOf(shape) ?? '';

/** The edge of the world. */
export const SPHERE = drawn({ type: 'Sphere' });

/** Where a place in degrees lies. */
export function locate([longitude, latitude]: readonly [number, number]): Point {
  return projection([longitude, latitude]) ?? [0, 0];
}

function largestPart(geometry: Polygon | MultiPolygon): Polygon {
  if (geometry.type === 'Polygon') return geometry;
  const parts = geometry.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  const areas = parts.map((part) => geoArea(part));
  return parts[areas.indexOf(Math.max(...areas))] ?? { type: 'Polygon', coordinates: [] };
}

type Countries = Atlas['objects']['countries']['geometries'];

const isArea = (geometry: Geometry): geometry is Polygon | MultiPolygon =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';

function boundsOf(shape: GeoPermissibleObjects): Box {
  const [[left, top], [right, bottom]] = pathOf.bounds(shape);
  return [left, top, right, bottom];
}

function projectCountry(atlas: Atlas, country: Countries[number]): Outline | null {
  const shape = feature(atlas, country);
  if (shape.type !== 'Feature' || !isArea(shape.geometry)) return null;
  const { id, properties, geometry } = shape;
  const part = largestPart(geometry);
  const box = boundsOf(part);
  return {
    id: String(id ?? properties.name),
    path: drawn(geometry),
    box,
    extent: part === geometry ? box : boundsOf(geometry),
    centre: pathOf.centroid(part),
  };
}

const areaOf = ([left, top, right, bottom]: Box): number => (right - left) * (bottom - top);

/** A country and what else has its code, such as islands that are listed apart. */
function join(one: Outline, other: Outline): Outline {
  const [large, small] = areaOf(one.box) >= areaOf(other.box) ? [one, other] : [other, one];
  const [a, b] = [large.extent, small.extent];
  return {
    ...large,
    path: large.path + small.path,
    extent: [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])],
  };
}

/** Adds the countries of the atlas one by one, with a rest after each for who asks for it. */
function* projectOneByOne(atlas: Atlas): Generator<undefined, OutlinesById> {
  const outlines = new Map<string, Outline>();
  for (const country of atlas.objects.countries.geometries) {
    const outline = projectCountry(atlas, country);
    if (outline === null) continue;
    const known = outlines.get(outline.id);
    outlines.set(outline.id, known === undefined ? outline : join(known, outline));
    yield;
  }
  return outlines;
}

/** Every country of the atlas by its code, or its name where it has none. */
export type OutlinesById = ReadonlyMap<string, Outline>;

export function projectOutlines(atlas: Atlas): OutlinesById {
  const work = projectOneByOne(atlas);
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** Milliseconds of work after which a key or a frame may have its turn. */
const SLICE = 8;

/** As `projectOutlines`, a little at a time. */
export async function projectInSlices(atlas: Atlas): Promise<OutlinesById> {
  const work = projectOneByOne(atlas);
  let step = work.next();
  while (!step.done) {
    const end = performance.now() + SLICE;
    while (!step.done && performance.now() < end) step = work.next();
    await new Promise((resolve) => setTimeout(resolve));
  }
  return step.value;
}
