import { NONE } from '../../query/facets/facet.ts';
import type { ValueRow } from '../value-rows.ts';
import { type PlaceKind, type PlaceShape, shapeOf } from './place-shape.ts';
import { locate, type Outline, type Point } from './project-outlines.ts';

type DrawnShape = Exclude<PlaceShape, { readonly kind: 'none' }>;

/** A place with a position. */
export type Placed = { readonly row: ValueRow; readonly shape: DrawnShape };

/** A place without one, and why. */
export type Unplaced = { readonly row: ValueRow; readonly why: string };

export type PlacedRows = { readonly placed: readonly Placed[]; readonly unplaced: readonly Unplaced[] };

/** A place on the map. */
export type PlaceMark = {
  readonly row: ValueRow;
  readonly kind: PlaceKind;
  /** Filled; none for what is marked by a symbol. */
  readonly outlines: readonly Outline[];
  readonly at: Point;
};

export type OutlinesById = ReadonlyMap<string, Outline>;

function place(row: ValueRow): Placed | Unplaced {
  if (row.value === NONE) return { row, why: 'names no place' };
  const shape = shapeOf(row.value);
  if (shape === null) return { row, why: 'position not known to this map' };
  return shape.kind === 'none' ? { row, why: shape.why } : { row, shape };
}

/** Every row on the map or beside it, in the order given. */
export function placeRows(rows: readonly ValueRow[]): PlacedRows {
  const all = rows.map(place);
  return {
    placed: all.filter((one) => 'shape' in one),
    unplaced: all.filter((one) => 'why' in one),
  };
}

/** The places as the map draws them. Every country of `place-shapes.json` has an outline or a point: a test sees to it. */
export function drawMarks(placed: readonly Placed[], outlines: OutlinesById): readonly PlaceMark[] {
  return placed.flatMap(({ row, shape }) => {
    const drawn = shape.kind === 'country' ? shape.codes.flatMap((code) => outlines.get(code) ?? []) : [];
    const at = drawn[0]?.centre ?? (shape.at === undefined ? null : locate(shape.at));
    return at === null ? [] : [{ row, kind: shape.kind, outlines: drawn, at }];
  });
}
