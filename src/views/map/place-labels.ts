import { textWidth } from '../../ui/chart-frame/text-width.ts';
import type { Size } from './camera.ts';
import type { Box, Point } from './project-outlines.ts';

export type LabelWish = {
  readonly id: string;
  /** From the one wanted to the one that is better than none. */
  readonly texts: readonly string[];
  /** In pixels. */
  readonly at: Point;
  /** Beside a symbol of this radius, or over an outline of this size about the point. */
  readonly stand:
    | { readonly kind: 'beside'; readonly radius: number }
    | { readonly kind: 'over'; readonly width: number; readonly height: number };
};

export type PlacedLabel = {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
};

export const LABEL_SIZE = 11;
const HEIGHT = 14;
/** From the middle of a line to its baseline. */
const DROP = 4;
const GAP = 4;

type Spot = Pick<PlacedLabel, 'x' | 'y' | 'anchor'>;

/** Lines above and below the middle of an outline where its label may stand too. */
const LINES = [0, -HEIGHT, HEIGHT, -2 * HEIGHT, 2 * HEIGHT];

/** Over an outline, moved in where the window ends; what is out of sight has no spot. */
function spotsOver([x, y]: Point, outline: Size, width: number, size: Size): readonly Spot[] {
  if (x < 0 || x > size.width) return [];
  const inward = (to: number): number => Math.max(width / 2, Math.min(size.width - width / 2, to));
  // A line or column outside would name a neighbour.
  const lines = LINES.filter((line) => line === 0 || Math.abs(line) < outline.height / 2);
  const aside = (outline.width - width) / 2;
  const columns = aside > 0 ? [0, -aside, aside] : [0];
  return columns.flatMap((column) =>
    lines.map((line) => ({ x: inward(x + column), y: y + line + DROP, anchor: 'middle' as const })),
  );
}

function spotsBeside([x, y]: Point, radius: number): readonly Spot[] {
  const away = radius + GAP;
  return [
    { x: x + away, y: y + DROP, anchor: 'start' },
    { x: x - away, y: y + DROP, anchor: 'end' },
    { x, y: y + radius + HEIGHT - 2, anchor: 'middle' },
    { x, y: y - radius - GAP, anchor: 'middle' },
  ];
}

function spotsOf({ at, stand }: LabelWish, width: number, size: Size): readonly Spot[] {
  return stand.kind === 'over' ? spotsOver(at, stand, width, size) : spotsBeside(at, stand.radius);
}

const widthOf = (text: string): number => textWidth(text, LABEL_SIZE);

function boxOf(text: string, { x, y, anchor }: Spot): Box {
  const width = widthOf(text);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return [left, y - HEIGHT + DROP - 1, left + width, y + DROP - 1];
}

const overlaps = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

const isWithin = ([left, top, right, bottom]: Box, { width, height }: Size): boolean =>
  left >= 0 && top >= 0 && right <= width && bottom <= height;

/** The room a label takes, in pixels. */
export const labelBox = ({ text, ...spot }: PlacedLabel): Box => boxOf(text, spot);

/**
 * Labels in the window that overlap neither each other nor what is `taken`. Those that come first have the choice; what
 * finds no room is left out.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  size: Size,
  taken: readonly Box[] = [],
): readonly PlacedLabel[] {
  const full = [...taken];
  return wishes.flatMap((wish) => {
    for (const text of wish.texts)
      for (const spot of spotsOf(wish, widthOf(text), size)) {
        const box = boxOf(text, spot);
        if (!isWithin(box, size) || full.some((other) => overlaps(box, other))) continue;
        full.push(box);
        return [{ id: wish.id, text, ...spot }];
      }
    return [];
  });
}
