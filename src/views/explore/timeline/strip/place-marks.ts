import type { TimelineMark } from '../../../../query/timeline-marks.ts';
import { type TimelineGeometry, xOfMonth } from '../timeline-geometry.ts';

/** A mark and its middle, in CSS pixels from the top left of the strip. */
export type PlacedMark = TimelineMark & { readonly x: number; readonly y: number };

export type PlacedMarks = {
  readonly marks: readonly PlacedMark[];
  /** Across a mark. */
  readonly size: number;
  readonly height: number;
  /** How many marks stand one below another at most. */
  readonly rows: number;
};

const TALLEST = 48;
const BIN_EDGE = 6;

/** Large enough to point at where there is room. */
export const markSize = ({ step }: TimelineGeometry): number => (step >= 8 ? 7 : 5);

/**
 * Places the marks of the months shown: each at its day, those that would touch below one another, in order. What does
 * not fit the height overlaps. `room` is how many rows to keep free at least, so that a filter does not move the page.
 */
export function placeMarks(
  marks: readonly TimelineMark[],
  geometry: TimelineGeometry,
  room = 1,
): PlacedMarks {
  const size = markSize(geometry);
  const lined = [...placeDated(marks, geometry, size), ...placeUndated(marks, geometry, size)];
  const deepest = lined.reduce((most, { row }) => Math.max(most, row + 1), room);
  const height = Math.min(TALLEST, deepest * (size + 1) + 1);
  const pitch = Math.min(size + 1, (height - size - 1) / Math.max(1, deepest - 1));
  return {
    marks: lined.map(({ mark, x, row }) => ({ ...mark, x, y: 1 + size / 2 + row * pitch })),
    size,
    height,
    rows: deepest,
  };
}

type Lined = { readonly mark: TimelineMark; readonly x: number; readonly row: number };

function placeDated(
  marks: readonly TimelineMark[],
  geometry: TimelineGeometry,
  size: number,
): readonly Lined[] {
  const { span, step } = geometry;
  const free: number[] = [];
  return marks.flatMap((mark) => {
    if (mark.row === null || mark.row < span.start || mark.row > span.end) return [];
    // A mark stays within its month where the month is wide enough.
    const inset = Math.min(step, size) / 2;
    const x = xOfMonth(mark.row, geometry) + inset + mark.passed * (step - 2 * inset);
    const open = free.findIndex((right) => right <= x - size / 2);
    const row = open < 0 ? free.length : open;
    free[row] = x + size / 2 + 1;
    return [{ mark, x, row }];
  });
}

function placeUndated(
  marks: readonly TimelineMark[],
  { bin, width }: TimelineGeometry,
  size: number,
): readonly Lined[] {
  if (bin === null) return [];
  const across = Math.max(1, Math.floor((width - bin - 2 * BIN_EDGE) / (size + 1)));
  return marks
    .filter(({ row }) => row === null)
    .map((mark, i) => ({
      mark,
      x: bin + BIN_EDGE + size / 2 + (i % across) * (size + 1),
      row: Math.floor(i / across),
    }));
}
