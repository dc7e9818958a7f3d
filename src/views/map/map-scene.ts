import { printCount } from '../../ui/print-count.ts';
import { type Camera, type Size, scaleOf, toScreen, toWorld } from './camera.ts';
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
  /** The part of the world in sight. */
  readonly sight: Box;
  /** Radius of a symbol. */
  readonly radius: number;
  readonly classes: readonly CountClass[];
  readonly marks: readonly SeenMark[];
  readonly labels: readonly PlacedLabel[];
};

/** A window narrower than this has smaller symbols. */
const ROOMY = 600;
/** An outline smaller than this, in pixels, gets a symbol. */
const TINY = 8;

function isTiny({ outlines }: PlaceMark, scale: number): boolean {
  return outlines.every(
    ({ box: [left, top, right, bottom] }) => Math.max(right - left, bottom - top) * scale < TINY,
  );
}

function wishOf({ row, seenAt, hasSymbol, outlines }: SeenMark, scale: number, radius: number): LabelWish {
  const [left, top, right, bottom] = outlines[0]?.box ?? [0, 0, 0, 0];
  return {
    id: row.value,
    texts: [`${row.name} ${printCount(row.count)}`, printCount(row.count)],
    at: seenAt,
    stand: hasSymbol
      ? { kind: 'beside', radius }
      : { kind: 'over', width: (right - left) * scale, height: (bottom - top) * scale },
  };
}

const boxAround = ([x, y]: Point, radius: number): Box => [x - radius, y - radius, x + radius, y + radius];

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
  const radius = size.width < ROOMY ? 4.5 : 6;
  const symbols = seen.filter(({ hasSymbol }) => hasSymbol).map(({ seenAt }) => boxAround(seenAt, radius));
  return {
    transform: `translate(${x} ${y}) scale(${scale})`,
    sight: [...toWorld(camera, size, [0, 0]), ...toWorld(camera, size, [size.width, size.height])],
    radius,
    classes,
    marks: seen,
    labels: placeLabels(
      seen.map((mark) => wishOf(mark, scale, radius)),
      size,
      [...taken, ...symbols],
    ),
  };
}
