import type { TimelineRows, TimelineStack } from '../../../query/timeline-rows.ts';
import type { PlacedStack } from './bar-paths.ts';
import { type TimelineGeometry, xOfMonth } from './timeline-geometry.ts';

type Stacks = { readonly months: readonly TimelineStack[]; readonly undated: TimelineStack };

/** CSS pixels a digit of a bar's label takes. */
const DIGIT = 7;

/** Of the bar in the bin, and the space left of it. */
const BIN = { width: 24, inset: 16 };

function isLabelled(shown: readonly TimelineStack[], { step, measure }: TimelineGeometry): boolean {
  const digits = String(shown.reduce((most, { of }) => Math.max(most, of), 0)).length;
  return measure === 'share' && digits * DIGIT <= step;
}

/** The bars of the months shown and of the bin. */
export function placeStacks({ months, undated }: Stacks, geometry: TimelineGeometry): readonly PlacedStack[] {
  const { span, step, bin } = geometry;
  const width = Math.max(1, step * 0.85);
  const shown = months.slice(span.start, span.end + 1);
  const labelled = isLabelled(shown, geometry);
  const placed = shown.map((stack, at) => {
    return { stack, x: xOfMonth(span.start + at, geometry), width, room: step, labelled };
  });
  if (bin === null) return placed;
  const room = BIN.width + 2 * BIN.inset;
  return [...placed, { stack: undated, x: bin + BIN.inset, width: BIN.width, room, labelled: false }];
}

/** Which of `placeStacks` the query's dates let through. */
export function chosenOf(
  { months, undated }: TimelineRows,
  { span, bin }: TimelineGeometry,
): readonly boolean[] {
  const shown = months.slice(span.start, span.end + 1).map(({ chosen }) => chosen);
  return bin === null ? shown : [...shown, undated.chosen];
}

/** A CSS path round the stacks that are chosen, from above the drawing to below it. */
export function clipOf(placed: readonly PlacedStack[], chosen: readonly boolean[], height: number): string {
  const boxes = placed
    .filter((_, at) => chosen[at])
    .map(({ x, width, room }) => {
      const middle = x + width / 2;
      return `M${middle - room / 2} -20H${middle + room / 2}V${height + 20}H${middle - room / 2}Z`;
    });
  return `path("${boxes.join('') || 'M0 0Z'}")`;
}
