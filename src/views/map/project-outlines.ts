import { type GeoPermissibleObjects, geoArea, geoEqualEarth, geoPath } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
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
  return parts.reduce((most, part) => (geoArea(part) > geoArea(most) ? part : most));
}

type CountryShape = { readonly id: string; readonly geometry: Polygon | MultiPolygon };

function shapesOf(atlas: Atlas): readonly CountryShape[] {
  return feature(atlas, atlas.objects.countries).features.flatMap(({ id, properties, geometry }) =>
    geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
      ? [{ id: String(id ?? properties.name), geometry }]
      : [],
  );
}

function projectOutline({ id, geometry }: CountryShape): Outline {
  const part = largestPart(geometry);
  const [[left, top], [right, bottom]] = pathOf.bounds(part);
  return { id, path: drawn(geometry), box: [left, top, right, bottom], centre: pathOf.centroid(part) };
}

/** Every country of the atlas by its code, or its name where it has none. */
export function projectOutlines(atlas: Atlas): ReadonlyMap<string, Outline> {
  return new Map(shapesOf(atlas).map((shape) => [shape.id, projectOutline(shape)]));
}
