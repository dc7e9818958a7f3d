import type { TimelineStack } from '../../../query/timeline-rows.ts';
import type { Measure } from '../../../query/view.ts';
import { printCount } from '../../../ui/print-count.ts';
import type { MonthWindow } from './month-window.ts';

/** Where everything of the timeline stands, in CSS pixels from the top left of its drawing. */
export type TimelineGeometry = {
  readonly width: number;
  /** Of the bars; the axis's labels stand below. */
  readonly height: number;
  readonly left: number;
  readonly right: number;
  /** The months shown, as positions on the whole axis. */
  readonly span: MonthWindow;
  /** Width of one month. */
  readonly step: number;
  /** Left edge of the bin of undated articles; null without one. */
  readonly bin: number | null;
  readonly measure: Measure;
  /** Of as many articles, or of such a share. */
  readonly yOf: (value: number) => number;
  readonly ticks: readonly number[];
};

/** Room for the labels of the counts, or the wider ones of the shares. */
const AXIS = { count: 32, share: 42 };
/** How wide a digit of a label is at most, and how far the labels are from the bars. */
const DIGIT = 6.5;
const FROM_LABELS = 12;
const BIN = 56;
/** Room for the hit area of the last handle. */
const EDGE = 24;

/** One to three round whole numbers up to `top`. */
export function countTicks(top: number): readonly number[] {
  const power = 10 ** Math.floor(Math.log10(top));
  const step = [0.2, 0.5, 1, 2, 5].map((n) => n * power).find((n) => n >= 1 && top / n < 4) ?? 1;
  return Array.from({ length: Math.floor(top / step) }, (_, i) => (i + 1) * step);
}

/** The same of shares: whole per cents, none above the whole. */
function shareTicks(top: number): readonly number[] {
  return countTicks(top * 100)
    .filter((percent) => percent <= 100)
    .map((percent) => percent / 100);
}

/** A part of the stack as it is drawn: the count itself, or its share of all the corpus has there. */
export function measured(count: number, { of }: Pick<TimelineStack, 'of'>, measure: Measure): number {
  if (measure === 'count') return count;
  return of === 0 ? 0 : count / of;
}

/** Room above the highest bar, so that a full window does not look like one more bar. */
const topOver = (highest: number, measure: Measure): number =>
  Math.max(measure === 'count' ? 4 : 0.1, highest) * 1.2;

/** The same whatever the filter leaves of the months, so that no bar moves sideways. */
function roomForLabels(months: readonly TimelineStack[], measure: Measure): number {
  if (measure === 'share') return AXIS.share;
  const most = months.reduce((highest, { of }) => Math.max(highest, of), 0);
  const label = printCount(countTicks(topOver(most, measure)).at(-1) ?? 0);
  return Math.max(AXIS.count, FROM_LABELS + DIGIT * label.length);
}

type Fitting = {
  readonly months: readonly TimelineStack[];
  readonly span: MonthWindow;
  readonly measure: Measure;
  readonly width: number;
  readonly height: number;
  /** The bin keeps its place even while a filter empties it. */
  readonly hasBin: boolean;
};

/** Fits the months of `span` into this width, and the highest of them into this height. */
export function timelineGeometry({
  months,
  span,
  measure,
  width,
  height,
  hasBin,
}: Fitting): TimelineGeometry {
  const left = roomForLabels(months, measure);
  const right = Math.max(left + 1, width - EDGE - (hasBin ? BIN : 0));
  const shown = months.slice(span.start, span.end + 1);
  const highest = shown.reduce((most, stack) => Math.max(most, measured(stack.total, stack, measure)), 0);
  const top = topOver(highest, measure);
  return {
    width,
    height,
    left,
    right,
    span,
    step: (right - left) / Math.max(1, shown.length),
    bin: hasBin ? width - BIN : null,
    measure,
    yOf: (value) => height - (value / top) * height,
    ticks: measure === 'count' ? countTicks(top) : shareTicks(top),
  };
}

/** Left edge of a month, which may lie beyond what is shown. */
export function xOfMonth(position: number, { left, step, span }: TimelineGeometry): number {
  return left + (position - span.start) * step;
}

/** Position of the month under a point, the nearest one shown for a point beside the axis. */
export function monthAt(x: number, { left, step, span }: TimelineGeometry): number {
  return Math.min(span.end, Math.max(span.start, span.start + Math.floor((x - left) / step)));
}
