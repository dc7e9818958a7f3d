import { type Camera, type Size, scaleOf, toScreen } from './camera.ts';
import { type CountClass, classOf, countClasses, type HeatStep } from './count-classes.ts';
import { type LabelWish, type PlacedLabel, placeLabels } from './place-labels.ts';
import type { PlaceMark } from './place-marks.ts';
import type { Box, Point } from './project-outlines.ts';

/** A place as it is seen now. */
export type SeenMark = PlaceMark & {
  /** In pixels. */
  readonly seenAt: Point;
  readonly heat: HeatStep | null;
  /** Whether a symbol stands at it: it has no outline, or one too small to point at. */
  readonly hasSymbol: boolean;
  /** Steps back behind those that are chosen. */
  readonly dimmed: boolean;
};

export type Scene = {
  /** From the world's units to pixels, for an attribute. */
  readonly transform: string;
  readonly classes: readonly CountClass[];
  readonly marks: readonly SeenMark[];
  readonly labels: readonly PlacedLabel[];
};

/** Radius of a symbol. */
export const SYMBOL = 6;
/** An outline smaller than this, in pixels, gets a symbol. */
const TINY = 10;

function isTiny({ outlines }: PlaceMark, scale: number): boolean {
  return outlines.every(
    ({ box: [left, top, right, bottom] }) => Math.max(right - left, bottom - top) * scale < TINY,
  );
}

function wishOf({ row, seenAt, hasSymbol }: SeenMark): LabelWish {
  return {
    id: row.value,
    texts: [`${row.name} ${row.count}`, String(row.count)],
    at: seenAt,
    beside: hasSymbol ? SYMBOL : 0,
  };
}

function symbolBox({ seenAt: [x, y] }: SeenMark): Box {
  return [x - SYMBOL, y - SYMBOL, x + SYMBOL, y + SYMBOL];
}

/**
 * The places as a camera sees them in a window of this size; those with most articles have their labels
 * first, and none stands on what is `taken`.
 */
export function composeScene(
  marks: readonly PlaceMark[],
  camera: Camera,
  size: Size,
  taken: readonly Box[] = [],
): Scene {
  const scale = scaleOf(camera, size);
  const [x, y] = toScreen(camera, size, [0, 0]);
  const classes = countClasses(Math.max(0, ...marks.map(({ row }) => row.count)));
  const isChoosing = marks.some(({ row }) => row.chosen === 'include');
  const seen = marks.map(
    (mark): SeenMark => ({
      ...mark,
      seenAt: toScreen(camera, size, mark.at),
      heat: classOf(mark.row.count, classes)?.heat ?? null,
      hasSymbol: isTiny(mark, scale),
      dimmed: mark.row.chosen === 'exclude' || (isChoosing && mark.row.chosen === null),
    }),
  );
  const symbols = seen.filter(({ hasSymbol }) => hasSymbol).map(symbolBox);
  return {
    transform: `translate(${x} ${y}) scale(${scale})`,
    classes,
    marks: seen,
    labels: placeLabels(seen.map(wishOf), size, [...taken, ...symbols]),
  };
}
