import type { TimelineRows, TimelineStacks } from '../../../query/timeline-rows.ts';
import type { PlacedStack } from './bar-paths.ts';
import { type TimelineGeometry, xOfMonth } from './timeline-geometry.ts';

/** The bars of the months shown and, last, of the bin. */
export function placeStacks(
  { months, undated }: TimelineStacks,
  geometry: TimelineGeometry,
): readonly PlacedStack[] {
  const { span, step, bin } = geometry;
  const width = Math.max(1, step * 0.85);
  const placed = months
    .slice(span.start, span.end + 1)
    .map((stack, at): PlacedStack => ({ stack, x: xOfMonth(span.start + at, geometry), width }));
  return bin === null ? placed : [...placed, { stack: undated, x: bin + 16, width: 24 }];
}

/** A CSS path round what the query's dates let through, from above the drawing to below it; `none` where that is all. */
export function clipOf({ months, undated }: TimelineRows, geometry: TimelineGeometry): string {
  const { span, left, step, bin, width, height } = geometry;
  const shown = months.slice(span.start, span.end + 1);
  if (undated.chosen && shown.every(({ chosen }) => chosen)) return 'none';
  const box = (x: number, room: number): string => `M${x} -20h${room}v${height + 40}h${-room}z`;
  const boxes = shown.map(({ chosen }, at) => (chosen ? box(left + at * step, step) : ''));
  if (bin !== null && undated.chosen) boxes.push(box(bin, width - bin));
  return `path("M0 0${boxes.join('')}")`;
}
