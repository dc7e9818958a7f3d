import shapes from './place-shapes.json' with { type: 'json' };

/** Longitude and latitude. */
export type Degrees = readonly [longitude: number, latitude: number];

/** How a place of the corpus is drawn. A new place is a line in `place-shapes.json`. */
export type PlaceShape =
  /** Filled: its ISO 3166-1 numeric codes, or its name in the atlas where it has no code; `at` where it may be too small for one. */
  | { readonly kind: 'country'; readonly codes: readonly string[]; readonly at?: Degrees }
  /** Marked: part of a country, or a territory; part of the world; sea, strait, river, lake. */
  | { readonly kind: 'area' | 'region' | 'water'; readonly at: Degrees }
  /** Listed beside the map, and why. */
  | { readonly kind: 'none'; readonly why: string };

export type PlaceKind = Exclude<PlaceShape['kind'], 'none'>;

// A test in src/app holds the file to this type.
const SHAPES = shapes as unknown as Readonly<Record<string, PlaceShape>>;

/** How the map draws a place; null for one it has never heard of. */
export function shapeOf(name: string): PlaceShape | null {
  return Object.hasOwn(SHAPES, name) ? (SHAPES[name] ?? null) : null;
}

/** What the table and the legend call each kind. */
export const KIND_NAMES: Readonly<Record<PlaceKind, string>> = {
  country: 'Country or territory',
  area: 'Province, city or other area',
  region: 'Region',
  water: 'Sea, strait, river or lake',
};
