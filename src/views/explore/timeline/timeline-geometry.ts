import { type PartialDate, yearOf } from '../../../model/partial-date.ts';
import type { TimelineRows, TimelineSegment } from '../../../query/timeline-rows.ts';

/** Where everything of the timeline stands, in CSS pixels from the top left of its drawing. */
export type TimelineGeometry = {
  readonly width: number;
  /** Of the bars; the axis's labels stand below. */
  readonly height: number;
  readonly left: number;
  /** Width of one month. */
  readonly step: number;
  readonly right: number;
  /** Left edge of the bin of undated articles; null without one. */
  readonly bin: number | null;
  readonly yOf: (count: number) => number;
  readonly ticks: readonly number[];
};

const AXIS = 32;
const BIN = 56;
/** Room for the hit area of the last handle. */
const EDGE = 24;

/** One to three round whole numbers up to `top`. */
export function countTicks(top: number): readonly number[] {
  const power = 10 ** Math.floor(Math.log10(top));
  const step = [0.2, 0.5, 1, 2, 5].map((n) => n * power).find((n) => n >= 1 && top / n < 4) ?? 1;
  return Array.from({ length: Math.floor(top / step) }, (_, i) => (i + 1) * step);
}

/** Fits the rows into this width. The bin keeps its place even while a filter empties it. */
export function timelineGeometry(
  rows: TimelineRows,
  size: { width: number; height: number },
  hasBin: boolean,
): TimelineGeometry {
  const { width, height } = size;
  const right = Math.max(AXIS + 1, width - EDGE - (hasBin ? BIN : 0));
  // Room above the highest bar, so that a full window does not look like one more bar.
  const top = Math.max(4, rows.highest) * 1.2;
  return {
    width,
    height,
    left: AXIS,
    right,
    step: (right - AXIS) / Math.max(1, rows.months.length),
    bin: hasBin ? width - BIN : null,
    yOf: (count) => height - (count / top) * height,
    ticks: countTicks(top),
  };
}

export type Block = TimelineSegment & { readonly y: number; readonly height: number };

/** The segments one on another, a hairline between them, never above the top. */
export function stackBlocks(
  segments: readonly TimelineSegment[],
  { yOf }: TimelineGeometry,
): readonly Block[] {
  let below = 0;
  return segments.map((segment) => {
    const bottom = Math.max(0, yOf(below));
    below += segment.count;
    const top = Math.max(0, yOf(below));
    return { ...segment, y: top, height: Math.max(0, bottom - top - 1) };
  });
}

export type YearTick = {
  readonly year: string;
  readonly x: number;
  readonly first: number;
  readonly last: number;
};

/** Years with the positions of their months; where they would crowd, only every second, fifth or tenth is labelled. */
export function yearTicks(
  axis: readonly PartialDate[],
  { left, step }: TimelineGeometry,
): readonly YearTick[] {
  const years = new Map<string, YearTick>();
  for (const [at, month] of axis.entries()) {
    const year = yearOf(month);
    const known = years.get(year);
    years.set(year, known ? { ...known, last: at } : { year, x: left + at * step, first: at, last: at });
  }
  const every = [1, 2, 5, 10, 20, 50].find((n) => n * 12 * step >= 40) ?? 100;
  return [...years.values()].filter(({ year }) => Number(year) % every === 0);
}

/** Position of the month under a point, the nearest one for a point beside the axis. */
export function monthAt(x: number, { left, step }: TimelineGeometry, months: number): number {
  return Math.min(months - 1, Math.max(0, Math.floor((x - left) / step)));
}
